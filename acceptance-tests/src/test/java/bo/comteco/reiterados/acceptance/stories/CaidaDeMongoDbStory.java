package bo.comteco.reiterados.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localstack.replay.Replay;
import bo.comteco.reiterados.localstack.replay.Resultado;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the MongoDB server in the middle of a replay: not in {@code verify}, by the command that README.md names. */
@Tag("caida-de-mongodb")
class CaidaDeMongoDbStory {

    @TempDir
    Path folder;

    @Test
    void daLasMismasCifrasAunqueElServidorDeMongoDbMuera() {
        try (Pila pila = Pila.paraJugar(folder, System.getenv())) {
            Assumptions.assumeTrue(
                    pila.stack().mongo().durable() && pila.stack().mongo().killable(),
                    pila.stack().mongo().description());
            long semilla = Long.getLong("semilla", System.nanoTime());
            int reclamo = 50 + new Random(semilla).nextInt(400);
            System.out.printf("semilla %d: kill -9 de MongoDB tras %d reclamos%n", semilla, reclamo);
            AtomicReference<CompletableFuture<Void>> muerte = new AtomicReference<>();
            try (Replay muestra = pila.muestra(avance -> {
                if (avance.reclamos() >= reclamo && muerte.get() == null) {
                    pila.stack().mongo().kill();
                    muerte.set(CompletableFuture.runAsync(
                            () -> pila.stack().mongo().restart()));
                }
            })) {
                Resultado finDeMarzo = Pila.jugar(muestra, Pila.FIN_DE_MARZO);
                assertThat(muerte.get())
                        .as("the kill happened in the middle of the replay")
                        .isNotNull();
                muerte.get().join();
                Cifras.alFinDeMarzo(finDeMarzo);
                Cifras.alFinal(Pila.jugar(muestra, null));
            }
        }
    }
}
