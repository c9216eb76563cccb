package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All versions of the matrix. Which one looks at an order is a function of the instant of the look and of these instants
 * alone, so that a late or repeated event is classified as it would have been in time.
 *
 * @param inicial what the service starts with: in force until another one is
 * @param posteriores those put in force later, by the instant from which they are, then by name
 */
public record VersionesDeMatriz(MatrizDePriorizacion inicial, List<VersionDeMatriz> posteriores) {

    /** Sorts them. */
    public VersionesDeMatriz {
        posteriores = posteriores.stream()
                .sorted(Comparator.comparing(VersionDeMatriz::enVigorDesde)
                        .thenComparing(version -> version.matriz().version()))
                .toList();
    }

    /** No other than this one. */
    public static VersionesDeMatriz solo(MatrizDePriorizacion matriz) {
        return new VersionesDeMatriz(matriz, List.of());
    }

    /** The one in force at that instant; of two from the same instant on, the last by name. */
    public MatrizDePriorizacion enVigor(Instant instante) {
        MatrizDePriorizacion enVigor = inicial;
        for (VersionDeMatriz version : posteriores) {
            if (version.enVigorDesde().isAfter(instante)) {
                break;
            }
            enVigor = version.matriz();
        }
        return enVigor;
    }

    /** The one of that name. */
    public Optional<MatrizDePriorizacion> llamada(String version) {
        return todas().filter(matriz -> matriz.version().equals(version)).findFirst();
    }

    /** The ages at which the order is looked at again: those of a version that is in force when the order reaches them. */
    List<Instant> edades(OrdenPublica orden) {
        return todas().flatMap(matriz -> matriz.edades(orden).stream()
                        .filter(edad -> enVigor(edad).version().equals(matriz.version())))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether a rule about annulled orders matches, in the version in force at the annulment: another matrix does not stop
     * what is somebody's decision already (D-25).
     */
    boolean esperaTrasAnulacion(OrdenPublica orden, Instant instante) {
        Instant anuladaEn = orden.anuladaEn();
        return anuladaEn != null && enVigor(anuladaEn).esperaTrasAnulacion(orden, instante);
    }

    private Stream<MatrizDePriorizacion> todas() {
        return Stream.concat(Stream.of(inicial), posteriores.stream().map(VersionDeMatriz::matriz));
    }
}
