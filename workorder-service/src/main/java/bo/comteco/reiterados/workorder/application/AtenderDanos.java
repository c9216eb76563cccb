package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.PageUseCase;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.workorder.domain.AtencionDeDanos;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.Dano;
import bo.comteco.reiterados.workorder.domain.DecidirReclamo;
import bo.comteco.reiterados.workorder.domain.Decision;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Hecho;
import bo.comteco.reiterados.workorder.domain.PedirMaterial;
import bo.comteco.reiterados.workorder.domain.PedirVisita;
import bo.comteco.reiterados.workorder.domain.ReprobarControl;
import bo.comteco.reiterados.workorder.domain.Resultado;
import bo.comteco.reiterados.workorder.domain.SolucionarVisita;
import bo.comteco.reiterados.workorder.publish.EventoDeEslabon;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Every command on a damage, from Kafka or from REST: its chain is read whole, decided in memory, and the one link that
 * changes is committed by compare-and-set, or inserted as the next. Who loses is read and decided again, so that two claims
 * within a millisecond never make two orders.
 */
public final class AtenderDanos implements PageUseCase<Comando, Eslabon, Hecho, Resultado> {

    private final AtencionDeDanos atencion;
    private final Danos danos;

    /** Decides by {@code atencion} on what {@code danos} holds. */
    public AtenderDanos(AtencionDeDanos atencion, Danos danos) {
        this.atencion = atencion;
        this.danos = danos;
    }

    @Override
    public String group(Comando comando) {
        return comando.cadena().grupo();
    }

    /** Four of five claims are the first of their damage. */
    @Override
    public boolean opens(Comando comando) {
        return comando instanceof DecidirReclamo;
    }

    @Override
    public Mono<Map<String, List<Stored<Eslabon>>>> load(Collection<String> cadenas) {
        return danos.porCadena(cadenas);
    }

    @Override
    public Step<Eslabon, Hecho, Resultado> decide(Group<Eslabon> cadena, Comando comando) {
        Dano dano = Dano.de(comando.cadena(), cadena.states().values());
        Decision decision = atencion.decidir(dano, comando);
        if (deControl(comando) && decision.resultado() instanceof Resultado.NoExiste(var ordenId)) {
            // A control is of an order that was told by here: nobody may believe that it was answered.
            throw new IllegalArgumentException("a control of " + ordenId.texto() + ", which does not exist");
        }
        return switch (decision) {
            case Decision.SinCambio(Resultado resultado) -> new Step.Unchanged<>(resultado);
            case Decision.Cambio cambio ->
                new Step.Changed<>(
                        cambio.eslabon().ficha().id().texto(), cambio.eslabon(), cambio.hechos(), cambio.resultado());
        };
    }

    private static boolean deControl(Comando comando) {
        return comando instanceof ReprobarControl
                || comando instanceof PedirVisita
                || comando instanceof SolucionarVisita
                || comando instanceof PedirMaterial;
    }

    @Override
    public OutgoingEvent tell(String id, Eslabon eslabon, Hecho hecho, long secuencia, Cause cause) {
        return EventoDeEslabon.de(eslabon, hecho, secuencia, cause);
    }
}
