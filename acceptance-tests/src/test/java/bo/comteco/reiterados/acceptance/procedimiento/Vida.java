package bo.comteco.reiterados.acceptance.procedimiento;

import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.BeforeAll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One stack for all stories. */
public final class Vida {

    private static @Nullable Sistema sistema;
    private static @Nullable Path folder;

    static Sistema sistema() {
        return Objects.requireNonNull(sistema, "not started");
    }

    @BeforeAll
    public static void levantar() throws IOException {
        folder = Files.createTempDirectory("procedimiento");
        sistema = Sistema.levantar(folder);
    }

    @AfterAll
    public static void detener() throws IOException {
        if (sistema != null) {
            sistema.close();
        }
        try (Stream<Path> all = Files.walk(Objects.requireNonNull(folder))) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    /** What surrounds the product is well again, whatever a story did to it. */
    @After
    public void reponer() {
        sistema().demorarSmartflex(false);
        sistema().sacarSmartflex(false);
        sistema().lineas().away(false);
        sistema().sacarCorreo(false);
    }
}
