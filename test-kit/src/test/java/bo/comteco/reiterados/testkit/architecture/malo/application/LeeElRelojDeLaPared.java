package bo.comteco.reiterados.testkit.architecture.malo.application;

import java.time.Instant;

/** Breaks: business time is the Clock. */
public final class LeeElRelojDeLaPared {
    public Instant ahora() {
        return Instant.now();
    }
}
