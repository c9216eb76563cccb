package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Entorno;
import bo.comteco.reiterados.reporting.domain.EntornoVisto;
import bo.comteco.reiterados.reporting.domain.Nivel;
import bo.comteco.reiterados.reporting.domain.Razon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the indicator of a month, as it is answered: of all repairs, repeated or not.
 *
 * @param mes {@code yyyy-MM} in America/La_Paz
 * @param hasta the moment at which it stood so
 * @param reiteracion repetition rate
 * @param reparacion mean time to repair
 * @param plazos compliance with deadlines
 * @param objetivos compliance with the target inside the deadline, of the orders that have one (row 3: 24 h)
 * @param escalamientos orders that rose to each level, all levels always
 */
record EntornoView(
        String mes,
        Instant hasta,
        Reiteracion reiteracion,
        Reparacion reparacion,
        Plazos plazos,
        Objetivos objetivos,
        List<Escalados> escalamientos) {

    private static final BigDecimal MILISEGUNDOS_POR_HORA = BigDecimal.valueOf(3_600_000);

    static EntornoView of(EntornoVisto visto) {
        Entorno entorno = visto.entorno();
        return new EntornoView(
                visto.mes().toString(),
                visto.hasta(),
                Reiteracion.of(entorno.reiteracion()),
                Reparacion.of(entorno.reparacion()),
                Plazos.of(entorno),
                Objetivos.of(entorno.objetivos()),
                Arrays.stream(Nivel.values())
                        .map(nivel -> new Escalados(nivel, entorno.avisados(nivel)))
                        .toList());
    }

    /**
     * Of the damages that began in the month, those that are repeated damages (D-1, D-10).
     *
     * @param danos damages that began in the month: repair orders, and online assistances in their place; without those that were
     *     annulled, or that nothing but a reclamo masivo answers
     * @param reiterados those of them that are repeated damages
     * @param porcentaje 100 x repeated / all, cut after 12 decimals; null without damages
     */
    record Reiteracion(
            long danos, long reiterados, @Nullable BigDecimal porcentaje) {

        static Reiteracion of(Razon razon) {
            return new Reiteracion(razon.de(), razon.cuantos(), razon.porcentaje());
        }
    }

    /**
     * How long the orders that were solved in the month took, in calendar hours, cut after 2 decimals.
     *
     * @param ordenes how many were solved: closed with solution and refuted by no control
     * @param horasEnTotal from their beginning until the technician had repaired, all together
     * @param horasDeMedia the same for each, the mean time to repair; null without orders
     * @param horasHastaElCierreEnTotal from their beginning until they were closed, all together
     * @param horasHastaElCierreDeMedia the same for each; null without orders
     */
    record Reparacion(
            long ordenes,
            BigDecimal horasEnTotal,
            @Nullable BigDecimal horasDeMedia,
            BigDecimal horasHastaElCierreEnTotal,
            @Nullable BigDecimal horasHastaElCierreDeMedia) {

        static Reparacion of(Entorno.Reparacion reparacion) {
            return new Reparacion(
                    reparacion.ordenes(),
                    horas(reparacion.hastaReparar()),
                    medias(reparacion.mediaHastaReparar()),
                    horas(reparacion.hastaCerrar()),
                    medias(reparacion.mediaHastaCerrar()));
        }
    }

    /**
     * What came of the deadlines that were in the month.
     *
     * @param cumplidos the order was solved at or before it
     * @param incumplidos it was not
     * @param pendientes it has not come, and the order is not solved: not judged yet
     * @param porcentaje 100 x kept / judged, cut after 12 decimals; null where none is judged
     * @param vulnerabilidad the same by the row of the matrix, the most urgent first, all rows always
     */
    record Plazos(
            long cumplidos,
            long incumplidos,
            long pendientes,
            @Nullable BigDecimal porcentaje,
            List<PorVulnerabilidad> vulnerabilidad) {

        static Plazos of(Entorno entorno) {
            Entorno.Plazos todos = entorno.todosLosPlazos();
            return new Plazos(
                    todos.cumplidos(),
                    todos.incumplidos(),
                    todos.pendientes(),
                    todos.cumplimiento().porcentaje(),
                    entorno.porVulnerabilidad().entrySet().stream()
                            .map(fila -> PorVulnerabilidad.of(fila.getKey(), fila.getValue()))
                            .toList());
        }
    }

    /**
     * The deadlines of one row of the matrix.
     *
     * @param valor the row; {@code FUERA_DE_MATRIZ} for what is in none
     * @param cumplidos see {@link Plazos}
     * @param incumplidos see {@link Plazos}
     * @param pendientes see {@link Plazos}
     * @param porcentaje see {@link Plazos}
     */
    record PorVulnerabilidad(
            String valor,
            long cumplidos,
            long incumplidos,
            long pendientes,
            @Nullable BigDecimal porcentaje) {

        static PorVulnerabilidad of(String fila, Entorno.Plazos plazos) {
            return new PorVulnerabilidad(
                    fila,
                    plazos.cumplidos(),
                    plazos.incumplidos(),
                    plazos.pendientes(),
                    plazos.cumplimiento().porcentaje());
        }
    }

    /**
     * What came of the targets that were in the month.
     *
     * @param cumplidos see {@link Plazos}
     * @param incumplidos see {@link Plazos}
     * @param pendientes see {@link Plazos}
     * @param porcentaje see {@link Plazos}
     */
    record Objetivos(
            long cumplidos,
            long incumplidos,
            long pendientes,
            @Nullable BigDecimal porcentaje) {

        static Objetivos of(Entorno.Plazos objetivos) {
            return new Objetivos(
                    objetivos.cumplidos(),
                    objetivos.incumplidos(),
                    objetivos.pendientes(),
                    objetivos.cumplimiento().porcentaje());
        }
    }

    /**
     * Orders that rose to a level.
     *
     * @param nivel by the role that is told: {@code SUPERVISOR_CO}, {@code DIV_REDES}, {@code JEFE_DEPTO_CO} (Pasos 22 to 24),
     *     {@code ADMINISTRADOR_CO} (Paso 26)
     * @param ordenes how many rose to it in the month
     */
    record Escalados(Nivel nivel, long ordenes) {}

    private static @Nullable BigDecimal medias(@Nullable Duration tiempo) {
        return tiempo == null ? null : horas(tiempo);
    }

    /** In hours, cut after 2 decimals. */
    static BigDecimal horas(Duration tiempo) {
        return BigDecimal.valueOf(tiempo.toMillis()).divide(MILISEGUNDOS_POR_HORA, 2, RoundingMode.DOWN);
    }
}
