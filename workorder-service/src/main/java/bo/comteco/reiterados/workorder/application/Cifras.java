package bo.comteco.reiterados.workorder.application;

/**
 * What step 3 has decided so far.
 *
 * @param ordenes orders made
 * @param primerosReportes claims decided as first reports, those in assistance included
 * @param solucionadasEnLinea claims solved online without an order (D-4)
 * @param sobreOrdenAbierta repetitions on an open order, or on one being solved online
 * @param sobreOrdenAtendida repetitions on an attended order
 * @param trasCierre claims decided as repetitions after closing, those in assistance included
 * @param casos repeated cases opened, by claims and by failed controls
 * @param bajoReclamoMasivo claims under a reclamo masivo that have no order of their own (D-23)
 */
public record Cifras(
        long ordenes,
        long primerosReportes,
        long solucionadasEnLinea,
        long sobreOrdenAbierta,
        long sobreOrdenAtendida,
        long trasCierre,
        long casos,
        long bajoReclamoMasivo) {}
