package bo.comteco.reiterados.reporting.domain;

import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the indicator of a month (section 5 of the procedure): figures of all repairs, repeated or not, each
 * counted in the month of the one instant that it is about, and each with what it is a part of.
 *
 * @param reiteracion of the damages that began in the month, those that are repeated damages. A damage is a repair order, or
 *     the online assistance in its place; without those that were annulled, or that nothing but a reclamo masivo answers
 * @param reparacion the orders that were solved in the month, and how long they took
 * @param plazos by vulnerability, the orders whose deadline was in the month
 * @param objetivos the orders whose target (row 3: 24 h) was in the month; it is inside a deadline that they have beside it
 * @param avisos by level, how many orders rose to it in the month
 */
public record Entorno(
        Razon reiteracion,
        Reparacion reparacion,
        SortedMap<String, Plazos> plazos,
        Plazos objetivos,
        Map<Nivel, Long> avisos) {

    /** Nothing to count. */
    public static final Entorno NADA = new Entorno(
            new Razon(0, 0),
            new Reparacion(0, Duration.ZERO, Duration.ZERO),
            new TreeMap<>(),
            Plazos.NINGUNO,
            Map.of());

    /** The rows of the matrix, the most urgent first, and what is in none of them (D-17). */
    private static final List<String> FILAS = List.of("MUY_ALTA", "ALTA", "MODERADA", "CONTROLABLE", "FUERA_DE_MATRIZ");

    private static final Duration UN_INSTANTE = Duration.ofMillis(1);

    public Entorno {
        plazos = Collections.unmodifiableSortedMap(new TreeMap<>(plazos));
        avisos = Map.copyOf(avisos);
    }

    /**
     * What one link adds to the figures of a month.
     *
     * @param hasta as they stood at that instant, what happened at that instant included: by what is known now of what had
     *     happened then
     */
    public static Entorno de(Eslabon eslabon, YearMonth mes, Instant hasta) {
        Orden orden = eslabon.orden();
        // What another service told of an installation, which workorder never tells here, is no repair.
        return orden == null ? NADA : new DeUno(eslabon, orden, mes, hasta).entorno();
    }

    /** The months in which a link may add something, at whatever moment: it is looked for by them. */
    public static Set<YearMonth> meses(Eslabon eslabon) {
        Orden orden = eslabon.orden();
        if (orden == null) {
            return Set.of();
        }
        Curso.Solucion solucion = orden.curso().solucion();
        return Stream.of(
                        Stream.of(orden.abiertaEn()),
                        Stream.ofNullable(solucion).map(Curso.Solucion::cerradaEn),
                        eslabon.controles().values().stream()
                                .filter(control -> control.resultado() == Resultado.SOLUCIONADO)
                                .flatMap(control -> Stream.ofNullable(control.decididoEn())),
                        eslabon.prioridades().values().stream().map(Prioridad::vence),
                        eslabon.prioridades().values().stream().flatMap(una -> Stream.ofNullable(una.objetivoEn())),
                        eslabon.avisos().values().stream().map(Aviso::en))
                .flatMap(instantes -> instantes)
                .map(Calendario::mesDe)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Both together. */
    public Entorno mas(Entorno otro) {
        SortedMap<String, Plazos> susPlazos = new TreeMap<>(plazos);
        otro.plazos.forEach((fila, suyos) -> susPlazos.merge(fila, suyos, Plazos::mas));
        Map<Nivel, Long> susAvisos = new HashMap<>(avisos);
        otro.avisos.forEach((nivel, cuantos) -> susAvisos.merge(nivel, cuantos, Long::sum));
        return new Entorno(
                reiteracion.mas(otro.reiteracion),
                reparacion.mas(otro.reparacion),
                susPlazos,
                objetivos.mas(otro.objetivos),
                susAvisos);
    }

    /** The deadlines by vulnerability, the most urgent first: every row of the matrix, those without any deadline too. */
    public Map<String, Plazos> porVulnerabilidad() {
        Map<String, Plazos> filas = new LinkedHashMap<>();
        FILAS.forEach(fila -> filas.put(fila, plazos.getOrDefault(fila, Plazos.NINGUNO)));
        filas.putAll(plazos);
        return filas;
    }

    /** How many orders rose to that level. */
    public long avisados(Nivel nivel) {
        return avisos.getOrDefault(nivel, 0L);
    }

    /** The deadlines of all rows together. */
    public Plazos todosLosPlazos() {
        return plazos.values().stream().reduce(Plazos.NINGUNO, Plazos::mas);
    }

    /**
     * How long repairs took, from the beginning of the order: the reception of its claim, or the failed control or the
     * substitution that made it.
     *
     * @param ordenes how many were solved
     * @param hastaReparar the sum of their times until the technician had repaired
     * @param hastaCerrar the sum of their times until they were closed
     */
    public record Reparacion(long ordenes, Duration hastaReparar, Duration hastaCerrar) {

        /** Mean time to repair; null where nothing was repaired. */
        public @Nullable Duration mediaHastaReparar() {
            return ordenes == 0 ? null : hastaReparar.dividedBy(ordenes);
        }

        /** The same until the closing, by which the indicator holds an order solved; null where nothing was. */
        public @Nullable Duration mediaHastaCerrar() {
            return ordenes == 0 ? null : hastaCerrar.dividedBy(ordenes);
        }

        Reparacion mas(Reparacion otra) {
            return new Reparacion(
                    ordenes + otra.ordenes, hastaReparar.plus(otra.hastaReparar), hastaCerrar.plus(otra.hastaCerrar));
        }
    }

    /**
     * What came of deadlines, or of targets inside them.
     *
     * @param cumplidos the order was solved at or before it
     * @param incumplidos it was not
     * @param pendientes it has not come, and the order is not solved: neither one nor the other yet
     */
    public record Plazos(long cumplidos, long incumplidos, long pendientes) {

        static final Plazos NINGUNO = new Plazos(0, 0, 0);

        /** The part that was kept, of those that can be judged. */
        public Razon cumplimiento() {
            return new Razon(cumplidos, cumplidos + incumplidos);
        }

        Plazos mas(Plazos otros) {
            return new Plazos(
                    cumplidos + otros.cumplidos, incumplidos + otros.incumplidos, pendientes + otros.pendientes);
        }
    }

    /** One link, looked at for one month and moment. */
    private record DeUno(Eslabon eslabon, Orden orden, YearMonth mes, Instant hasta) {

        Entorno entorno() {
            return new Entorno(reiteracion(), reparacion(), plazos(), objetivos(), avisos());
        }

        private Razon reiteracion() {
            Curso curso = orden.curso();
            if (!enElMes(orden.abiertaEn()) || curso.bajoMasivo() || sucedido(curso.anuladaEn()) != null) {
                return NADA.reiteracion;
            }
            return new Razon(sucedido(curso.reiteradaEn()) == null ? 0 : 1, 1);
        }

        private Reparacion reparacion() {
            Curso.Solucion solucion = solucion();
            return solucion == null || !enElMes(solucion.cerradaEn())
                    ? NADA.reparacion
                    : new Reparacion(
                            1,
                            Duration.between(orden.abiertaEn(), solucion.reparadaEn()),
                            Duration.between(orden.abiertaEn(), solucion.cerradaEn()));
        }

        private SortedMap<String, Plazos> plazos() {
            Prioridad prioridad = prioridad();
            Plazos suyo = prioridad == null ? Plazos.NINGUNO : plazo(prioridad.vence());
            return prioridad == null || suyo.equals(Plazos.NINGUNO)
                    ? NADA.plazos
                    : new TreeMap<>(Map.of(prioridad.vulnerabilidad(), suyo));
        }

        private Plazos objetivos() {
            Prioridad prioridad = prioridad();
            return prioridad == null || prioridad.objetivoEn() == null ? Plazos.NINGUNO : plazo(prioridad.objetivoEn());
        }

        /**
         * The place in the matrix by which the order is judged. An annulment gives it another one, with a deadline for the decision
         * about it (D-25).
         */
        private @Nullable Prioridad prioridad() {
            Instant anuladaEn = sucedido(orden.curso().anuladaEn());
            return eslabon.prioridad(anuladaEn == null ? hasta : anuladaEn.minus(UN_INSTANTE));
        }

        private Plazos plazo(Instant vence) {
            Instant anuladaEn = sucedido(orden.curso().anuladaEn());
            if (!Calendario.mesDe(vence).equals(mes) || (anuladaEn != null && !vence.isBefore(anuladaEn))) {
                return Plazos.NINGUNO;
            }
            Curso.Solucion solucion = solucion();
            if (solucion != null) {
                return solucion.cerradaEn().isAfter(vence) ? new Plazos(0, 1, 0) : new Plazos(1, 0, 0);
            }
            return vence.isBefore(hasta) ? new Plazos(0, 1, 0) : new Plazos(0, 0, 1);
        }

        private Map<Nivel, Long> avisos() {
            Map<Nivel, Long> suyos = new EnumMap<>(Nivel.class);
            eslabon.avisos().values().stream()
                    .filter(aviso -> enElMes(aviso.en()))
                    .forEach(aviso -> suyos.put(aviso.nivel(), 1L));
            return suyos;
        }

        /** The solution that stands: closed with it, or by the visit of Paso 20, and refuted by no control (D-21). */
        private Curso.@Nullable Solucion solucion() {
            List<Control> controles = List.copyOf(eslabon.controles().values());
            if (controles.stream().anyMatch(control -> control.resultado(hasta) == Resultado.REPROBADO)) {
                return null;
            }
            Curso.Solucion solucion = controles.stream()
                    .filter(control -> control.resultado() == Resultado.SOLUCIONADO)
                    .flatMap(control -> Stream.ofNullable(control.decididoEn()))
                    .max(Instant::compareTo)
                    .map(visita -> new Curso.Solucion(visita, visita))
                    .orElse(orden.curso().solucion());
            return solucion == null || solucion.cerradaEn().isAfter(hasta) ? null : solucion;
        }

        private boolean enElMes(Instant instante) {
            return !instante.isAfter(hasta) && Calendario.mesDe(instante).equals(mes);
        }

        private @Nullable Instant sucedido(@Nullable Instant instante) {
            return instante == null || instante.isAfter(hasta) ? null : instante;
        }
    }
}
