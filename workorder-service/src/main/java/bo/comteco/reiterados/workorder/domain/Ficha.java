package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every link of a chain has, whatever its state.
 *
 * <p>While a link is alive its case is null or open, and older cases are noted only beside an open one.
 *
 * @param id its place in the chain
 * @param canal channel of the claim that made it
 * @param abiertaEn when it began: reception of the claim that made it, or the failed control or the substitution that did
 * @param armario place in the network, where known
 * @param destino who has to work on it
 * @param datos what Smartflex said so far
 * @param completadaEn when it first said more than at the beginning (Paso 2); null where it never did
 * @param repite the link that it repeats (Paso 6), or whose repair needs this material (Paso 20.2)
 * @param origen what step 3 said of the claim that made it; null where no claim made it
 * @param reclamos ids of the claims that it knows, the one that made it first: each is decided once
 * @param sobreAbierta repetitions that came while it was open or in assistance
 * @param sobreAtendida repetitions that came while it was attended
 * @param reiteradaEn since when it is a repeated damage; null where it is not
 * @param porRetencionEn reception of the first of its claims that came through RETENCION
 * @param caso the case that is counted here
 * @param casosAnteriores older cases that a failed control noted here (D-26)
 * @param visitas returns of a technician that were told while it was the last link (Paso 20)
 * @param material code of the material that it brings (Paso 20.2); null where it brings none
 * @param red where its claims came from, and the reclamos masivos behind them (D-23)
 */
public record Ficha(
        EslabonId id,
        Canal canal,
        Instant abiertaEn,
        @Nullable String armario,
        Destino destino,
        DatosTecnicos datos,
        @Nullable Instant completadaEn,
        @Nullable String repite,
        @Nullable DecisionDeReclamo origen,
        List<String> reclamos,
        int sobreAbierta,
        int sobreAtendida,
        @Nullable Instant reiteradaEn,
        @Nullable Instant porRetencionEn,
        @Nullable Caso caso,
        List<Caso> casosAnteriores,
        List<Visita> visitas,
        @Nullable String material,
        Red red) {

    /** Keeps its own copies. */
    public Ficha {
        reclamos = List.copyOf(reclamos);
        casosAnteriores = List.copyOf(casosAnteriores);
        visitas = List.copyOf(visitas);
    }

    /** The link that a first report makes. */
    static Ficha dePrimerReporte(EslabonId id, DecidirReclamo reclamo, Centros centros) {
        return deReclamo(
                id,
                reclamo,
                centros.de(reclamo.armario()),
                DecisionDeReclamo.PRIMER_REPORTE,
                null,
                null,
                null,
                List.of());
    }

    /** The link that a repetition after closing makes: it goes on with an open case, or opens one (D-26). */
    static Ficha trasCierre(Muerto anterior, DecidirReclamo reclamo, Centros centros) {
        Ficha antes = anterior.ficha();
        EslabonId id = antes.id().siguiente();
        Caso abierto = antes.casoAbierto();
        return deReclamo(
                id,
                reclamo,
                reclamo.armario() == null ? antes.destino.centro() : centros.de(reclamo.armario()),
                DecisionDeReclamo.REITERA_TRAS_CIERRE,
                antes.id().texto(),
                reclamo.cuando(),
                abierto == null
                        ? Caso.abiertoPorReclamo(id, reclamo.recibidoEn(), reclamo.canal())
                        : abierto.reiterado(),
                antes.anterioresAbiertos());
    }

    private static Ficha deReclamo(
            EslabonId id,
            DecidirReclamo reclamo,
            String centro,
            DecisionDeReclamo origen,
            @Nullable String repite,
            @Nullable Instant reiteradaEn,
            @Nullable Caso caso,
            List<Caso> casosAnteriores) {
        return new Ficha(
                id,
                reclamo.canal(),
                reclamo.recibidoEn(),
                reclamo.armario(),
                new Destino(centro, reclamo.unidad()),
                reclamo.datos(),
                null,
                repite,
                origen,
                List.of(reclamo.reclamoId()),
                0,
                0,
                reiteradaEn,
                reclamo.canal() == Canal.RETENCION ? reclamo.recibidoEn() : null,
                caso,
                casosAnteriores,
                List.of(),
                null,
                Red.NADA.con(reclamo));
    }

    /**
     * The link of a claim under a reclamo masivo: it repeats nothing (D-23). An open case of the damage goes on in it, without
     * one more repetition.
     *
     * @param anterior the last link; null where there is none
     */
    static Ficha bajoMasivo(@Nullable Muerto anterior, DecidirReclamo reclamo, MasivoId masivo, Centros centros) {
        Ficha antes = anterior == null ? null : anterior.ficha();
        Caso abierto = antes == null ? null : antes.casoAbierto();
        return deReclamo(
                        antes == null
                                ? new EslabonId(reclamo.cadena(), 1)
                                : antes.id().siguiente(),
                        reclamo,
                        antes != null && reclamo.armario() == null
                                ? antes.destino.centro()
                                : centros.de(reclamo.armario()),
                        DecisionDeReclamo.BAJO_RECLAMO_MASIVO,
                        antes == null || abierto == null ? null : antes.id().texto(),
                        abierto == null ? null : reclamo.cuando(),
                        abierto,
                        antes == null ? List.of() : antes.anterioresAbiertos())
                .con(Red.NADA.con(reclamo).vinculada(masivo, reclamo.cuando()));
    }

    /** One more claim that came under a reclamo masivo: known from now on, and no repetition (D-23). */
    Ficha unida(DecidirReclamo reclamo, MasivoId masivo, Centros centros) {
        return new Ficha(
                id,
                canal,
                abiertaEn,
                armario == null ? reclamo.armario() : armario,
                destinoCon(reclamo, centros),
                datos.completadosCon(reclamo.datos()),
                completadaCon(reclamo.datos(), reclamo.cuando()),
                repite,
                origen,
                Stream.concat(reclamos.stream(), Stream.of(reclamo.reclamoId())).toList(),
                sobreAbierta,
                sobreAtendida,
                reiteradaEn,
                porRetencionEn == null && reclamo.canal() == Canal.RETENCION ? reclamo.recibidoEn() : porRetencionEn,
                caso,
                casosAnteriores,
                visitas,
                material,
                red.con(reclamo).vinculada(masivo, reclamo.cuando()).bajoOtroMas());
    }

    /** Linked to a reclamo masivo that its claims raised (D-23). */
    Ficha vinculada(MasivoId masivo, Instant cuando) {
        return con(red.vinculada(masivo, cuando));
    }

    /** It goes on as a first report, since its reclamo masivo ended without solution. */
    Ficha comoPrimerReporte() {
        return new Ficha(
                id,
                canal,
                abiertaEn,
                armario,
                destino,
                datos,
                completadaEn,
                repite,
                DecisionDeReclamo.PRIMER_REPORTE,
                reclamos,
                sobreAbierta,
                sobreAtendida,
                reiteradaEn,
                porRetencionEn,
                caso,
                casosAnteriores,
                visitas,
                material,
                red);
    }

    private Ficha con(Red otra) {
        return new Ficha(
                id,
                canal,
                abiertaEn,
                armario,
                destino,
                datos,
                completadaEn,
                repite,
                origen,
                reclamos,
                sobreAbierta,
                sobreAtendida,
                reiteradaEn,
                porRetencionEn,
                caso,
                casosAnteriores,
                visitas,
                material,
                otra);
    }

    /**
     * The link that a failed control makes, the last one being dead (Paso 21).
     *
     * @param ultima the last link, whose open cases it goes on with
     * @param repite the order whose control failed
     */
    static Ficha deControl(Ficha ultima, Ficha repite, Instant cuando) {
        return new Ficha(
                ultima.id.siguiente(),
                repite.canal,
                cuando,
                ultima.armario,
                ultima.destino,
                ultima.datos,
                null,
                repite.id.texto(),
                null,
                List.of(),
                0,
                0,
                cuando,
                null,
                ultima.casoAbierto(),
                ultima.anterioresAbiertos(),
                List.of(),
                ultima.material,
                Red.NADA);
    }

    /**
     * The link that takes the place of an annulled order (D-25), the last one being dead. It answers what the annulled one
     * should have: a first report stays one, and an open case goes on.
     *
     * @param ultima the last link, whose open cases it goes on with
     * @param anulada the annulled order
     */
    static Ficha deSustitucion(Ficha ultima, Ficha anulada, Instant cuando) {
        return new Ficha(
                ultima.id.siguiente(),
                anulada.canal,
                cuando,
                ultima.armario,
                ultima.destino,
                ultima.datos,
                null,
                anulada.id.texto(),
                null,
                List.of(),
                0,
                0,
                ultima.casoAbierto() == null ? null : cuando,
                anulada.porRetencionEn,
                ultima.casoAbierto(),
                ultima.anterioresAbiertos(),
                List.of(),
                ultima.material,
                Red.NADA);
    }

    /** The order that brings material to a repaired one (Paso 20.2). */
    static Ficha deMaterial(EslabonId id, Ficha reparada, String material, Instant cuando) {
        return aparte(
                id,
                reparada.canal,
                reparada.armario,
                reparada.destino,
                reparada.datos,
                reparada.id.texto(),
                material,
                cuando);
    }

    /** The order of an installation. */
    static Ficha deInstalacion(EslabonId id, RegistrarInstalacion comando, String centro) {
        return aparte(
                id,
                Canal.NINGUNO,
                comando.armario(),
                new Destino(centro, null),
                comando.datos(),
                null,
                null,
                comando.cuando());
    }

    private static Ficha aparte(
            EslabonId id,
            Canal canal,
            @Nullable String armario,
            Destino destino,
            DatosTecnicos datos,
            @Nullable String repite,
            @Nullable String material,
            Instant cuando) {
        return new Ficha(
                id, canal, cuando, armario, destino, datos, null, repite, null, List.of(), 0, 0, null, null, null,
                List.of(), List.of(), material, Red.NADA);
    }

    /** A claim that came while the link was alive: known from now on, counted in its case (Paso 4, D-3). */
    Ficha reiterada(DecidirReclamo reclamo, DecisionDeReclamo decision, Centros centros) {
        boolean atendida = decision == DecisionDeReclamo.REITERA_ATENDIDA;
        return new Ficha(
                id,
                canal,
                abiertaEn,
                armario == null ? reclamo.armario() : armario,
                destinoCon(reclamo, centros),
                datos.completadosCon(reclamo.datos()),
                completadaCon(reclamo.datos(), reclamo.cuando()),
                repite,
                origen,
                Stream.concat(reclamos.stream(), Stream.of(reclamo.reclamoId())).toList(),
                atendida ? sobreAbierta : sobreAbierta + 1,
                atendida ? sobreAtendida + 1 : sobreAtendida,
                reiteradaEn == null ? reclamo.cuando() : reiteradaEn,
                porRetencionEn == null && reclamo.canal() == Canal.RETENCION ? reclamo.recibidoEn() : porRetencionEn,
                caso == null ? Caso.abiertoPorReclamo(id, reclamo.recibidoEn(), reclamo.canal()) : caso.reiterado(),
                casosAnteriores,
                visitas,
                material,
                red.con(reclamo));
    }

    private Destino destinoCon(DecidirReclamo reclamo, Centros centros) {
        Destino mismo = armario == null && reclamo.armario() != null
                ? new Destino(centros.de(reclamo.armario()), destino.unidad())
                : destino;
        return mismo.completadoCon(reclamo.unidad());
    }

    /** What Smartflex said later, where it was missing. */
    Ficha completada(DatosTecnicos mas, Instant cuando) {
        return con(destino, datos.completadosCon(mas), completadaCon(mas, cuando), reiteradaEn, caso, casosAnteriores);
    }

    /** For that unit, where one is told (Paso 11). */
    Ficha para(@Nullable Unidad unidad) {
        return con(destino.con(unidad), datos, completadaEn, reiteradaEn, caso, casosAnteriores);
    }

    private @Nullable Instant completadaCon(DatosTecnicos mas, Instant cuando) {
        return completadaEn == null && datos.ganaCon(mas) ? cuando : completadaEn;
    }

    /** The cases that are counted here, solved: the damage was closed with solution, or solved online. */
    Ficha casosSolucionados(Instant cuando) {
        return con(
                destino,
                datos,
                completadaEn,
                reiteradaEn,
                caso == null || !caso.abierto() ? caso : caso.solucionado(cuando),
                casosAnteriores.stream()
                        .map(otro -> otro.abierto() ? otro.solucionado(cuando) : otro)
                        .toList());
    }

    /** With that case open again: where it is counted here, in its place. */
    Ficha conCasoRefutado(Caso refutado) {
        if (!cuenta(refutado.id())) {
            return conCasoAbierto(refutado);
        }
        return con(
                destino,
                datos,
                completadaEn,
                reiteradaEn,
                caso != null && caso.id().equals(refutado.id()) ? refutado : caso,
                casosAnteriores.stream()
                        .map(otro -> otro.id().equals(refutado.id()) ? refutado : otro)
                        .toList());
    }

    /** With what is known of a technician's return (Paso 20). */
    Ficha conVisita(Visita visita) {
        return new Ficha(
                id,
                canal,
                abiertaEn,
                armario,
                destino,
                datos,
                completadaEn,
                repite,
                origen,
                reclamos,
                sobreAbierta,
                sobreAtendida,
                reiteradaEn,
                porRetencionEn,
                caso,
                casosAnteriores,
                Stream.concat(
                                visitas.stream()
                                        .filter(otra -> !otra.controlId().equals(visita.controlId())),
                                Stream.of(visita))
                        .toList(),
                material,
                red);
    }

    /** A repeated damage from that instant, unless it was one before (D-10). */
    Ficha reiteradaDesde(Instant cuando) {
        return con(destino, datos, completadaEn, reiteradaEn == null ? cuando : reiteradaEn, caso, casosAnteriores);
    }

    /** With that case counted here: as the one of this link where it has none, otherwise noted beside it (D-26). */
    Ficha conCasoAbierto(Caso abierto) {
        if (cuenta(abierto.id())) {
            return this;
        }
        return caso == null
                ? con(destino, datos, completadaEn, reiteradaEn, abierto, casosAnteriores)
                : con(
                        destino,
                        datos,
                        completadaEn,
                        reiteradaEn,
                        caso,
                        Stream.concat(casosAnteriores.stream(), Stream.of(abierto))
                                .toList());
    }

    private Ficha con(
            Destino destino,
            DatosTecnicos datos,
            @Nullable Instant completadaEn,
            @Nullable Instant reiteradaEn,
            @Nullable Caso caso,
            List<Caso> casosAnteriores) {
        return new Ficha(
                id,
                canal,
                abiertaEn,
                armario,
                destino,
                datos,
                completadaEn,
                repite,
                origen,
                reclamos,
                sobreAbierta,
                sobreAtendida,
                reiteradaEn,
                porRetencionEn,
                caso,
                casosAnteriores,
                visitas,
                material,
                red);
    }

    /** The case with which the next link goes on: the one of this link, or an older one where only that is open. */
    public @Nullable Caso casoAbierto() {
        return casos().stream().filter(Caso::abierto).findFirst().orElse(null);
    }

    private List<Caso> anterioresAbiertos() {
        return casos().stream().filter(Caso::abierto).skip(1).toList();
    }

    /** All cases that are counted here, its own one first. */
    public List<Caso> casos() {
        return caso == null
                ? casosAnteriores
                : Stream.concat(Stream.of(caso), casosAnteriores.stream()).toList();
    }

    /** Whether this case is counted here. */
    private boolean cuenta(String casoId) {
        return casos().stream().anyMatch(contado -> contado.id().equals(casoId));
    }

    /** Whether a case was opened here. */
    public boolean abrioCaso() {
        return cuenta(Caso.idEn(id));
    }
}
