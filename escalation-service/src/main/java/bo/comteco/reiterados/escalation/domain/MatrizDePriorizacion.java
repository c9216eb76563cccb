package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The priority matrix (Anexo 2) as data.
 *
 * @param version its version, kept with every classification
 * @param filas its rows; the most urgent match wins (D-16), whatever order they are given in
 * @param plazoFueraDeMatriz the deadline of what no row matches (D-17)
 */
public record MatrizDePriorizacion(String version, List<Fila> filas, Plazo plazoFueraDeMatriz) {

    /**
     * What the matrix says of an order.
     *
     * @param fila the row
     * @param regla the first of its rules that matches
     */
    record Acierto(Fila fila, Regla regla) {}

    /** Orders the rows by urgency. */
    public MatrizDePriorizacion {
        filas = filas.stream()
                .sorted(Comparator.comparing(Fila::vulnerabilidad))
                .toList();
    }

    /** The most urgent row that matches the order as it stood at that instant, or empty: "fuera de matriz". */
    Optional<Acierto> clasificar(OrdenPublica orden, Instant instante) {
        return filas.stream()
                .flatMap(fila -> fila.reglas().stream()
                        .filter(regla -> regla.si().seCumplen(orden, instante))
                        .map(regla -> new Acierto(fila, regla)))
                .findFirst();
    }

    /** The row of that vulnerability. */
    Optional<Fila> fila(Vulnerabilidad vulnerabilidad) {
        return filas.stream()
                .filter(fila -> fila.vulnerabilidad() == vulnerabilidad)
                .findFirst();
    }

    /** How every rule stands to the order as it stood at that instant. */
    Evaluacion evaluar(OrdenPublica orden, Instant instante) {
        return new Evaluacion(
                version,
                instante,
                filas.stream()
                        .flatMap(fila -> fila.reglas().stream()
                                .map(regla -> new Evaluacion.ReglaMirada(
                                        fila.vulnerabilidad(), regla, regla.si().incumplidas(orden, instante))))
                        .toList());
    }

    /** The instants at which the order reaches an age that a rule for its like asks for. */
    List<Instant> edades(OrdenPublica orden) {
        return filas.stream()
                .flatMap(fila -> fila.reglas().stream())
                .map(Regla::si)
                .filter(si -> si.aplicanA(orden))
                .flatMap(si -> Optional.ofNullable(si.edadMinima()).stream())
                .map(edad -> orden.registradaEn().plus(edad))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether a rule about annulled orders matches: what must happen then is still somebody's decision (D-25), so the order
     * goes on rising. So it is for every row that the order is in: an annulled INTERNET order of a TOP client matches the
     * rule, though a more urgent one gives it its deadline.
     */
    boolean esperaTrasAnulacion(OrdenPublica orden, Instant instante) {
        return filas.stream()
                .flatMap(fila -> fila.reglas().stream())
                .anyMatch(regla -> regla.si().anulada() && regla.si().seCumplen(orden, instante));
    }
}
