package bo.comteco.reiterados.contracts;

/** What escalation-service tells about the priority of an order and its way up, on {@link Topic#ESCALAMIENTOS}. */
public sealed interface EventoDeEscalamiento extends Evento
        permits OrdenClasificada,
                NivelEscalado,
                GestionDeNivelRegistrada,
                ObjetivoVencido,
                RecordatorioDeJefatura,
                EscalamientoDetenido,
                CasoAdministrativoEscalado,
                CasoComunicado,
                ResultadoDeCasoRegistrado {

    /** Priority, deadline and level of the order, after this event. */
    EstadoDeEscalamiento estado();

    @Override
    default String fuente() {
        return estado().ordenId();
    }

    @Override
    default long secuencia() {
        return estado().secuencia();
    }

    @Override
    default String clave() {
        return estado().contrato();
    }
}
