package bo.comteco.reiterados.localstack.cli;

import bo.comteco.reiterados.localstack.replay.Avance;
import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** Shows how far a replay has come: one line that is written over on a terminal, a line each few seconds elsewhere. */
final class BarraDeProgreso implements Consumer<Avance>, AutoCloseable {

    private static final int WIDTH = 30;
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);
    private static final DateTimeFormatter RELOJ =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("America/La_Paz"));

    private final PrintStream out;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private long shown;
    private boolean open;

    BarraDeProgreso(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void accept(Avance avance) {
        long now = System.nanoTime();
        Duration pause = terminal ? ON_TERMINAL : ELSEWHERE;
        if (shown != 0 && now - shown < pause.toNanos()) {
            return;
        }
        shown = now;
        String line = line(avance, Duration.ofNanos(now - start));
        if (terminal) {
            out.print("\r" + line + "\u001b[K");
            open = true;
        } else {
            out.println(line);
        }
        out.flush();
    }

    /** Ends the line that was written over. */
    @Override
    public void close() {
        if (open) {
            out.println();
            open = false;
        }
    }

    static String line(Avance avance, Duration since) {
        int full = (int) Math.round(avance.parte() * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %%  reloj %s  reclamos %d/%d  acciones %d  %d s",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                (int) (avance.parte() * 100),
                RELOJ.format(avance.reloj()),
                avance.reclamos(),
                avance.deReclamos(),
                avance.acciones(),
                since.toSeconds());
    }
}
