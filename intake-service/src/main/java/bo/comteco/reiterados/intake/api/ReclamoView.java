package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.intake.application.ReclamoVisto;
import bo.comteco.reiterados.intake.domain.Asistencia;
import bo.comteco.reiterados.intake.domain.Avance;
import bo.comteco.reiterados.intake.domain.Canal;
import bo.comteco.reiterados.intake.domain.Cliente;
import bo.comteco.reiterados.intake.domain.Indicacion;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.TablaDeDerivacion;
import bo.comteco.reiterados.intake.domain.Unidad;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is shown, without who claims.
 *
 * @param id id of the claim
 * @param canal channel
 * @param contrato contract; null until Smartflex has told it (Paso 2)
 * @param servicio service
 * @param falla fault family
 * @param armario place in the network
 * @param centro the centro de operaciones that it came to; null before step 3, and where it is not said
 * @param cliente {@code VERIFICADO}, {@code POR_VERIFICAR} or {@code DESCONOCIDO} (Paso 2)
 * @param tecnologia technology, once Smartflex has told it
 * @param segmento segment, once Smartflex has told it
 * @param recibidoEn when it was received
 * @param decision what step 3 said; null before
 * @param enAsistencia whether it waits for the result of online assistance, before an order is made
 * @param asistencia result of online assistance; null before
 * @param unidad the unit of a help desk claim, {@code PEX} or {@code USM}: proposed before its assistance is recorded, then the
 *     one that its order goes to (Paso 11); null on other channels, and where assistance solved it
 * @param orden the order that it belongs to; null while there is none
 * @param enSuLugar the order that has its damage now: in the place of that one, annulled (D-25), or immediate after a failed control of it
 *     (Paso 21); null where that one stands
 * @param reclamoMasivo the reclamo masivo that its damage is linked to (D-23); null where it is linked to none
 * @param reiteraciones how often its damage was claimed again, over all its orders (Paso 9.2); only in the claims of a contract
 * @param indicacion what whoever has the claim in front does next, and tells the client (Pasos 4 to 7, 9 to 11, 12 to 16)
 * @param siguientesPasos the steps that are due
 */
record ReclamoView(
        String id,
        String canal,
        @Nullable String contrato,
        String servicio,
        String falla,
        @Nullable String armario,
        @Nullable String centro,
        String cliente,
        @Nullable String tecnologia,
        @Nullable String segmento,
        Instant recibidoEn,
        @Nullable String decision,
        boolean enAsistencia,
        @Nullable String asistencia,
        @Nullable String unidad,
        @Nullable OrdenView orden,
        @Nullable OrdenView enSuLugar,
        @Nullable String reclamoMasivo,
        @Nullable Integer reiteraciones,
        String indicacion,
        List<PasoView> siguientesPasos) {

    /**
     * A step of COM-GCM-P12.
     *
     * @param numero its number
     * @param titulo its title there
     */
    record PasoView(int numero, String titulo) {}

    /**
     * The order of a claim.
     *
     * @param id its id
     * @param situacion its state
     * @param conSolucion whether it was attended or closed with solution; null before
     * @param reclamos how many claims it has, the one that made it included (Paso 9.2)
     * @param vulnerabilidad row of the priority matrix; null until it is classified
     * @param vence deadline; null until it is classified
     */
    record OrdenView(
            String id,
            String situacion,
            @Nullable Boolean conSolucion,
            int reclamos,
            @Nullable String vulnerabilidad,
            @Nullable Instant vence) {}

    static ReclamoView of(ReclamoVisto visto, TablaDeDerivacion rutas, Instant ahora) {
        Indicacion indicacion =
                Indicacion.para(visto.reclamo(), visto.orden(), visto.posteriores(), visto.masivo(), ahora);
        Reclamo reclamo = visto.reclamo();
        Recepcion told = reclamo.recepcion();
        Producto producto = reclamo.producto();
        Asistencia asistencia = reclamo.asistencia();
        return new ReclamoView(
                reclamo.id(),
                told.canal().name(),
                reclamo.contrato(),
                told.servicio().name(),
                told.falla(),
                told.armario(),
                reclamo.avance().centro(),
                switch (reclamo.cliente()) {
                    case Cliente.PorVerificar waiting -> "POR_VERIFICAR";
                    case Cliente.Verificado known -> "VERIFICADO";
                    case Cliente.Desconocido unknown -> "DESCONOCIDO";
                },
                producto == null ? null : producto.tecnologia().name(),
                producto == null ? null : producto.segmento().name(),
                told.recibidoEn(),
                name(reclamo.avance().decision()),
                reclamo.avance() instanceof Avance.EnAsistencia,
                asistencia == null ? null : asistencia.resultado().name(),
                name(unidad(reclamo, rutas)),
                orden(visto.orden()),
                visto.posteriores().isEmpty() ? null : orden(visto.posteriores().getLast()),
                masivo(visto.orden()),
                visto.reiteraciones(),
                indicacion.frase(),
                indicacion.siguientesPasos().stream()
                        .map(paso -> new PasoView(paso.numero(), paso.titulo()))
                        .toList());
    }

    private static @Nullable Unidad unidad(Reclamo reclamo, TablaDeDerivacion rutas) {
        Asistencia asistencia = reclamo.asistencia();
        if (reclamo.recepcion().canal() != Canal.HELP_DESK) {
            return null;
        }
        return asistencia == null ? rutas.para(reclamo) : asistencia.unidad();
    }

    private static @Nullable OrdenView orden(@Nullable OrdenSeguida seen) {
        OrdenSeguida.Orden orden = seen == null ? null : seen.orden();
        if (seen == null || orden == null || !orden.registrada()) {
            return null;
        }
        OrdenSeguida.Prioridad prioridad = seen.prioridad();
        return new OrdenView(
                seen.ordenId(),
                orden.situacion().name(),
                orden.conSolucion(),
                orden.reclamos(),
                prioridad == null ? null : prioridad.vulnerabilidad(),
                prioridad == null ? null : prioridad.vence());
    }

    private static @Nullable String masivo(@Nullable OrdenSeguida seen) {
        OrdenSeguida.Orden orden = seen == null ? null : seen.orden();
        return orden == null || orden.masivo() == null ? null : orden.masivo().id();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
