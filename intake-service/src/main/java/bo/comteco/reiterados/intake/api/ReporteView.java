package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamante;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.ReporteDeDano;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The RDT of a claim's damage.
 *
 * @param reclamoId the claim that it was asked for
 * @param emitidoEn when it was made
 * @param contrato contract; null until Smartflex has told it
 * @param servicio service
 * @param falla fault family
 * @param armario place in the network; null where it was not told
 * @param tecnologia technology; null until Smartflex has told it
 * @param cliente who claims; null where that was not told
 * @param telefonoDeReferencia reference phone; null where that was not told
 * @param direccion address; null where that was not told
 * @param reiteraciones how many of its claims repeat an earlier one
 * @param reclamos its claims, the first one first
 * @param ordenes its orders, the first one first
 */
record ReporteView(
        String reclamoId,
        Instant emitidoEn,
        @Nullable String contrato,
        String servicio,
        String falla,
        @Nullable String armario,
        @Nullable String tecnologia,
        @Nullable String cliente,
        @Nullable String telefonoDeReferencia,
        @Nullable String direccion,
        long reiteraciones,
        List<ReclamoDelDano> reclamos,
        List<OrdenDelDano> ordenes) {

    /**
     * One claim of the damage.
     *
     * @param id its id
     * @param recibidoEn when it was received
     * @param canal channel
     * @param decision what step 3 said; null before
     * @param ordenId its order; null before
     */
    record ReclamoDelDano(
            String id,
            Instant recibidoEn,
            String canal,
            @Nullable String decision,
            @Nullable String ordenId) {}

    /**
     * One order of the damage.
     *
     * @param id its id
     * @param situacion its state; null where only its priority is known
     * @param detalle what became of it, the first thing first
     */
    record OrdenDelDano(String id, @Nullable String situacion, List<Detalle> detalle) {}

    /**
     * One thing of an order.
     *
     * @param en when
     * @param frase what
     */
    record Detalle(Instant en, String frase) {}

    static ReporteView of(ReporteDeDano reporte) {
        Reclamo reclamo = reporte.reclamo();
        Recepcion told = reclamo.recepcion();
        Producto producto = reclamo.producto();
        Reclamante who = told.reclamante();
        return new ReporteView(
                reclamo.id(),
                reporte.emitidoEn(),
                reclamo.contrato(),
                told.servicio().name(),
                told.falla(),
                told.armario(),
                producto == null ? null : producto.tecnologia().name(),
                who == null ? null : who.nombre(),
                who == null ? null : who.telefonoDeReferencia(),
                who == null ? null : who.direccion(),
                reporte.reiteraciones(),
                reporte.reclamos().stream().map(ReporteView::reclamo).toList(),
                reporte.ordenes().stream().map(each -> orden(reporte, each)).toList());
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "ReporteView[***]";
    }

    private static ReclamoDelDano reclamo(Reclamo each) {
        Enum<?> decision = each.avance().decision();
        return new ReclamoDelDano(
                each.id(),
                each.recepcion().recibidoEn(),
                each.recepcion().canal().name(),
                decision == null ? null : decision.name(),
                each.avance().ordenId());
    }

    private static OrdenDelDano orden(ReporteDeDano reporte, OrdenSeguida each) {
        OrdenSeguida.Orden orden = each.orden();
        return new OrdenDelDano(
                each.ordenId(),
                orden == null ? null : orden.situacion().name(),
                reporte.detalle(each).stream()
                        .map(suceso -> new Detalle(suceso.en(), suceso.frase()))
                        .toList());
    }
}
