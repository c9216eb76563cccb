package bo.comteco.reiterados.reporting;

import bo.comteco.reiterados.contracts.ControlAprobado;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeCaso;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.ReiteracionRegistrada;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one contract's damage, as the other services publish them. */
record Eventos(String contrato, Instant recibidoEn) {

    String orden(int numero) {
        return contrato + ".INTERNET.F130." + numero;
    }

    String caso(int numero) {
        return "CR." + orden(numero);
    }

    Evento registrada() {
        return new OrdenRegistrada(
                "reclamo", "PRIMER_REPORTE", null, estado(1, 1, "REGISTRADA", recibidoEn, null, null, List.of()));
    }

    /** The first repetition: it opens the case. */
    Evento reiterada(long secuencia) {
        return new ReiteracionRegistrada(
                "otro", "REITERA_ABIERTA", estado(1, secuencia, "REGISTRADA", recibidoEn, null, caso(1), List.of()));
    }

    Evento cerradaConSolucion(int numero, long secuencia, Instant en) {
        return new OrdenCerrada(estado(numero, secuencia, "CERRADA", recibidoEn, en, caso(1), List.of()));
    }

    /** The immediate order of a failed control: it reopens the case. */
    Evento reabierta(int numero, String controlId) {
        return new OrdenRegistrada(
                null, null, controlId, estado(numero, 1, "REGISTRADA", recibidoEn, null, caso(1), List.of(controlId)));
    }

    Evento clasificada(int numero, Instant vence) {
        return new OrdenClasificada("REGISTRO", "Daño reiterado de INTERNET", null, escalamiento(numero, 1, vence, 0));
    }

    /** The order rose to a level, at its time. */
    Evento escalada(int numero, int nivel, Instant vence, Instant en) {
        return new NivelEscalado(
                nivel,
                "TIEMPO",
                "SUPERVISOR_CO",
                en,
                en,
                null,
                null,
                null,
                null,
                null,
                escalamiento(numero, 1 + nivel, vence, nivel));
    }

    private EstadoDeEscalamiento escalamiento(int numero, long secuencia, Instant vence, int nivel) {
        return new EstadoDeEscalamiento(
                orden(numero),
                secuencia,
                contrato,
                "INTERNET",
                "MODERADA",
                "reiterado",
                "1",
                recibidoEn,
                vence,
                null,
                nivel,
                null);
    }

    Evento controlAprobado(int numero, Instant en) {
        return new ControlAprobado(null, List.of(), control(numero, "APROBADO", en));
    }

    Evento controlReprobado(int numero, Instant en) {
        return new ControlReprobado("Cortes intermitentes", List.of(), control(numero, "REPROBADO", en));
    }

    private EstadoDeControl control(int numero, String situacion, Instant en) {
        return new EstadoDeControl(
                orden(numero) + ".LINEA",
                2,
                orden(numero),
                contrato,
                "INTERNET",
                "FTTH",
                "LINEA",
                situacion,
                en,
                null,
                en,
                null,
                null);
    }

    private EstadoDeOrden estado(
            int numero,
            long secuencia,
            String situacion,
            Instant abiertaEn,
            @Nullable Instant cerradaEn,
            @Nullable String casoId,
            List<String> controlesReprobados) {
        EstadoDeCaso caso =
                casoId == null ? null : new EstadoDeCaso(casoId, recibidoEn, "CALL_CENTER", 1, cerradaEn, null);
        return new EstadoDeOrden(
                orden(numero),
                secuencia,
                contrato + ".INTERNET.F130",
                numero,
                contrato,
                "INTERNET",
                "F130",
                null,
                "FTTH",
                "RESIDENCIAL",
                null,
                "REPARACION",
                "CALL_CENTER",
                situacion,
                cerradaEn == null ? null : true,
                null,
                abiertaEn,
                abiertaEn,
                null,
                null,
                cerradaEn,
                null,
                null,
                null,
                null,
                null,
                2,
                caso == null ? null : recibidoEn,
                null,
                null,
                controlesReprobados,
                caso,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
