package bo.comteco.reiterados.reporting.domain;

/** To whom an order rises, each named by the role that is told: the technical levels, and the administrative branch. */
public enum Nivel {
    /** Level 1 (Paso 22). */
    SUPERVISOR_CO,
    /** Level 2 (Paso 23). */
    DIV_REDES,
    /** Level 3 (Paso 24). */
    JEFE_DEPTO_CO,
    /** The administrative branch (Paso 26): a repeated order of vulnerability ALTA or above was closed. */
    ADMINISTRADOR_CO;

    /** The technical level of that number, 1 to 3. */
    public static Nivel tecnico(int numero) {
        return switch (numero) {
            case 1 -> SUPERVISOR_CO;
            case 2 -> DIV_REDES;
            case 3 -> JEFE_DEPTO_CO;
            default -> throw new IllegalArgumentException("no technical level: " + numero);
        };
    }
}
