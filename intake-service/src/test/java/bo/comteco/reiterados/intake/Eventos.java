package bo.comteco.reiterados.intake;

import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.VinculoAMasivo;
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
        return orden(contrato, 1, secuencia, situacion, true, order ? AHORA : null);
    }

    /** The {@code numero}th order of the damage, which repeats the one before it. */
    static EstadoDeOrden orden(
            String contrato,
            int numero,
            long secuencia,
            String situacion,
            boolean conSolucion,
            @Nullable Instant registradaEn) {
        return orden(contrato, numero, secuencia, situacion, conSolucion, registradaEn, null);
    }

    /** The first order of the damage, in repair, with that technician. */
    static EstadoDeOrden enReparacion(String contrato, long secuencia, String tecnico) {
        return orden(contrato, 1, secuencia, "EN_REPARACION", true, AHORA, tecnico);
    }

    private static EstadoDeOrden orden(
            String contrato,
            int numero,
            long secuencia,
            String situacion,
            boolean conSolucion,
            @Nullable Instant registradaEn,
            @Nullable String tecnico) {
        boolean attended = Set.of("ATENDIDA", "CERRADA").contains(situacion);
        String cadena = contrato + ".INTERNET.F130";
        return new EstadoDeOrden(
                cadena + "." + numero,
                secuencia,
                cadena,
                numero,
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
                attended ? conSolucion : null,
                attended ? conSolucion : null,
                AHORA,
                registradaEn,
                attended || situacion.equals("EN_REPARACION") ? AHORA : null,
                attended ? AHORA : null,
                situacion.equals("CERRADA") ? AHORA : null,
                null,
                null,
                null,
                null,
                numero == 1 ? null : cadena + "." + (numero - 1),
                1,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                "NORTE",
                tecnico,
                null,
                null,
                null);
    }

    /** The first order of the damage, annulled, with the second one in its place (D-25), and linked to that reclamo masivo. */
    static EstadoDeOrden sustituida(String contrato, long secuencia, String masivoId) {
        String cadena = contrato + ".INTERNET.F130";
        return new EstadoDeOrden(
                cadena + ".1",
                secuencia,
                cadena,
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
                "ANULADA",
                null,
                null,
                AHORA,
                AHORA,
                null,
                null,
                null,
                AHORA,
                "duplicada",
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                AHORA,
                cadena + ".2",
                null,
                null,
                null,
                null,
                new VinculoAMasivo(masivoId, AHORA, null));
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
