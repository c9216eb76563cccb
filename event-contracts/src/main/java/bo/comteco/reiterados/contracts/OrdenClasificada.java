package bo.comteco.reiterados.contracts;

/**
 * The priority matrix classified an order, for the first time or again (Anexo 2, D-15 to D-18).
 *
 * @param causa {@code REGISTRO}, {@code REITERACION}, {@code RETENCION}, {@code EDAD}, {@code ANULACION}, {@code SEGMENTO} or {@code ORDEN_INMEDIATA}
 * @param explicacion why, in Spanish, for a person
 * @param estado public state after it
 */
public record OrdenClasificada(String causa, String explicacion, EstadoDeEscalamiento estado)
        implements EventoDeEscalamiento {}
