package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * One of those whom an administrative case reached recorded what came of it (Pasos 26, 27); what it records next takes its place.
 * What it said in words, and which person said it, stays in escalation-service.
 *
 * @param rol the role that records it: {@code ADMINISTRADOR_CO}, {@code JEFE_DEPTO_CO} or {@code JEFE_PROVISION_Y_ASEGURAMIENTO}
 * @param resultado {@code COORDINADO}, {@code SOLUCIONADO} or {@code SIN_SOLUCION}
 * @param medio {@code SISTEMA}, {@code CORREO}, {@code TELEFONO} or {@code PRESENCIAL}
 * @param estado public state after it
 */
public record ResultadoDeCasoRegistrado(String rol, String resultado, String medio, EstadoDeEscalamiento estado)
        implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ResultadoDeCasoRegistrado {
        requireNonNull(rol, "rol");
        requireNonNull(resultado, "resultado");
        requireNonNull(medio, "medio");
        requireNonNull(estado, "estado");
    }
}
