package bo.comteco.reiterados.contracts;

/** What quality-control-service tells about the control of a closed order, on {@link Topic#CALIDAD}. */
public sealed interface EventoDeControl extends Evento
        permits ControlPlanificado,
                ReiteracionesRevisadas,
                TareaDeControlCreada,
                GestionDeControlRegistrada,
                VisitaPedida,
                MaterialPedido,
                VisitaSolucionada,
                ControlAprobado,
                ControlReprobado {

    /** The control after this event. */
    EstadoDeControl estado();

    @Override
    default String fuente() {
        return estado().controlId();
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
