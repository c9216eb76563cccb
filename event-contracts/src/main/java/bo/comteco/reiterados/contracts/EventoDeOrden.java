package bo.comteco.reiterados.contracts;

/** What workorder-service tells about an order, or about the online assistance in its place, on {@link Topic#ORDENES}. */
public sealed interface EventoDeOrden extends EventoDeOrdenes
        permits AsistenciaIniciada,
                ReclamoSolucionadoEnLinea,
                ReiteracionRegistrada,
                OrdenRegistrada,
                OrdenCompletada,
                OrdenEnReparacion,
                OrdenAsignada,
                OrdenAtendida,
                OrdenCerrada,
                OrdenAnulada,
                OrdenSustituida,
                CasoAbierto,
                CasoSolucionado,
                OrdenDeclaradaInmediata,
                ReclamoVinculadoAMasivo,
                DanoSolucionadoConMasivo {

    /** The order and its repeated case as everybody may see them, after this event. */
    EstadoDeOrden estado();

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
