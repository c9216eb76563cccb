package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked of a control that exists. */
public sealed interface ComandoDeControl {

    /**
     * Its deadline is due.
     *
     * @param venceEn the deadline that fired; one that the control no longer has changes nothing
     * @param disparadoEn when it fired, later than {@code venceEn} after a pause of the service
     * @param medicion what {@link PoliticaDeControl#queMedir} asked for; null where it asked for nothing
     */
    record VencerPlazo(
            Instant venceEn, Instant disparadoEn, @Nullable ResultadoDeMedicion medicion) implements ComandoDeControl {}

    /** A person gives a result (Pasos 18 to 20). */
    record RegistrarResultado(Resultado resultado, Quien quien, Instant ahora) implements ComandoDeControl {}

    /** The order told more about its line. */
    record CompletarLinea(long secuenciaDeOrden, Linea linea) implements ComandoDeControl {}
}
