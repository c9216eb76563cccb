package bo.comteco.reiterados.escalation.domain;

import java.util.Arrays;
import java.util.Optional;

/** The technical levels through which an order rises (Pasos 22 to 24), each named by the role that is told. */
public enum Nivel {
    /** Paso 22. */
    SUPERVISOR_CO(1),
    /** Paso 23. */
    DIV_REDES(2),
    /** Paso 24. */
    JEFE_DEPTO_CO(3);

    private final int numero;

    Nivel(int numero) {
        this.numero = numero;
    }

    /** 1 to 3; 0 stands elsewhere for "nobody has been told". */
    public int numero() {
        return numero;
    }

    /** The level above a number reached so far, or empty at the top. */
    public static Optional<Nivel> sobre(int alcanzado) {
        return Arrays.stream(values())
                .filter(nivel -> nivel.numero == alcanzado + 1)
                .findFirst();
    }
}
