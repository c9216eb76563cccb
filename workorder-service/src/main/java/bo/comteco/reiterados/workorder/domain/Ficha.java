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
 * @param repite the link that it repeats (Paso 6)
 * @param origen what step 3 said of the claim that made it; null where no claim made it
 * @param reclamos ids of the claims that it knows, the one that made it first: each is decided once
 * @param sobreAbierta repetitions that came while it was open or in assistance
 * @param sobreAtendida repetitions that came while it was attended
 * @param reiteradaEn since when it is a repeated damage; null where it is not
 * @param porRetencionEn reception of the first of its claims that came through RETENCION
 * @param caso the case that is counted here
 * @param casosAnteriores older cases that a failed control noted here (D-26)
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
        List<Caso> casosAnteriores) {

    /** Keeps its own copies. */
    public Ficha {
        reclamos = List.copyOf(reclamos);
        casosAnteriores = List.copyOf(casosAnteriores);
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
                casosAnteriores);
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
                ultima.anterioresAbiertos());
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
                ultima.anterioresAbiertos());
    }

    /** A claim that came while the link was alive: known from now on, counted in its case (Paso 4, D-3). */
    Ficha reiterada(DecidirReclamo reclamo, DecisionDeReclamo decision, Centros centros) {
        boolean atendida = decision == DecisionDeReclamo.REITERA_ATENDIDA;
        return new Ficha(
                id,
                canal,
                abiertaEn,
                armario == null ? reclamo.armario() : armario,
                (armario == null && reclamo.armario() != null
                                ? new Destino(centros.de(reclamo.armario()), destino.unidad())
                                : destino)
                        .completadoCon(reclamo.unidad()),
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
                casosAnteriores);
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
                caso == null ? null : caso.solucionado(cuando),
                casosAnteriores.stream().map(otro -> otro.solucionado(cuando)).toList());
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
                casosAnteriores);
    }

    /** The case of this link, where it is not solved. */
    public @Nullable Caso casoAbierto() {
        return caso != null && caso.abierto() ? caso : null;
    }

    private List<Caso> anterioresAbiertos() {
        return casosAnteriores.stream().filter(Caso::abierto).toList();
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
