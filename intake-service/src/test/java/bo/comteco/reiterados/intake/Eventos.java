package bo.comteco.reiterados.intake;

import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the other services would tell. */
final class Eventos {

    static final Instant AHORA = Instant.parse("2016-03-01T12:00:00Z");

    private Eventos() {}

    static String ordenId(String contrato) {
        return contrato + ".INTERNET.F130.1";
    }

    static EstadoDeOrden orden(String contrato, long secuencia, String situacion) {
        boolean order = !situacion.equals("EN_ASISTENCIA") && !situacion.equals("SOLUCIONADA_EN_LINEA");
        @Nullable Boolean conSolucion = Set.of("ATENDIDA", "CERRADA").contains(situacion) ? Boolean.TRUE : null;
        return new EstadoDeOrden(
                ordenId(contrato),
                secuencia,
                contrato + ".INTERNET.F130",
                1,
                contrato,
                "INTERNET",
                "F130",
                null,
                "FTTH",
                "PYME",
                null,
                "REPARACION",
                "CALL_CENTER",
                situacion,
                conSolucion,
                null,
                AHORA,
                order ? AHORA : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                List.of(),
                null,
                List.of());
    }

    static EstadoDeEscalamiento prioridad(String contrato, long secuencia, String vulnerabilidad, Instant vence) {
        return new EstadoDeEscalamiento(
                ordenId(contrato),
                secuencia,
                contrato,
                "INTERNET",
                vulnerabilidad,
                "regla",
                "1",
                AHORA,
                vence,
                null,
                0,
                null);
    }
}
