package bo.comteco.reiterados.localstack.stack;

import bo.comteco.reiterados.localservers.MongoServer;
import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which kind of MongoDB the data of a folder were made with. Kafka's data and the clock stand beside it and go on from it: with
 * another store, empty or older, the services would go on where they never were.
 */
final class DataOrigin {

    private DataOrigin() {}

    /** @throws LocalStackException when the folder's data were made with another one */
    static void check(Path folder, MongoServer mongo) {
        Path file = folder.resolve("mongo-kind");
        String kind = mongo.getClass().getSimpleName();
        try {
            if (Files.exists(file)) {
                String before = Files.readString(file).strip();
                if (!before.equals(kind) || !mongo.keepsData()) {
                    throw new LocalStackException("Los datos de " + folder + " se hicieron con otro MongoDB (" + before
                            + ") y no siguen con este: vuelva a aquel, o bórrelos con ./local down --borrar-datos.");
                }
            } else {
                Files.writeString(file, kind + "\n");
            }
        } catch (IOException e) {
            throw new LocalStackException("No se puede escribir " + file + ": " + e.getMessage(), e);
        }
    }
}
