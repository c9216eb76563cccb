package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides every command on the chain of a damage (Pasos 3 to 6, 10, 11, 15, 20, 21). Pure: whoever lost a race reads the chain
 * again and asks again.
 *
 * @param politica when a claim repeats an earlier one
 * @param centros which centre has an order
 */
public record AtencionDeDanos(PoliticaDeReiteracion politica, Centros centros) {

    private static final Decision NADA = new Decision.SinCambio(new Resultado.SinEfecto());

    /** What a command does to the chain of its damage. */
    public Decision decidir(Dano dano, Comando comando) {
        return switch (comando) {
            case DecidirReclamo reclamo -> decidir(dano, reclamo);
            case CompletarReclamo completar -> completar(dano, completar);
            case RegistrarAsistencia asistencia -> registrar(dano, asistencia);
            case VincularDano vincular -> vincular(dano, vincular);
            case ResolverDano resolver -> resolver(dano, resolver);
            case MoverOrden mover ->
                orden(dano, mover).map(orden -> mover(dano, orden, mover)).orElseGet(() -> noExiste(mover));
            case TomarPrioridad tomar ->
                orden(dano, tomar).map(orden -> tomar(orden, tomar)).orElseGet(() -> noExiste(tomar));
            case ReprobarControl control ->
                orden(dano, control)
                        .map(orden -> reprobar(dano, orden, control))
                        .orElseGet(() -> noExiste(control));
            case PedirVisita visita ->
                orden(dano, visita).map(orden -> pedir(dano, orden, visita)).orElseGet(() -> noExiste(visita));
            case SolucionarVisita visita ->
                orden(dano, visita).map(orden -> solucionar(dano, visita)).orElseGet(() -> noExiste(visita));
            case PedirMaterial pedido ->
                orden(dano, pedido).map(orden -> pedir(dano, orden, pedido)).orElseGet(() -> noExiste(pedido));
            case RegistrarInstalacion instalacion -> instalar(dano, instalacion);
        };
    }

    // ---- the claim: step 3, step 10

    private Decision decidir(Dano dano, DecidirReclamo reclamo) {
        Eslabon ultimo = dano.ultimo();
        if (dano.conoceReclamo(reclamo.reclamoId())) {
            return ultimo instanceof BajoReclamoMasivo bajo
                    ? new Decision.SinCambio(new Resultado.Aceptado(bajo))
                    : NADA;
        }
        MasivoId masivo = ultimo instanceof BajoReclamoMasivo bajo ? bajo.masivo() : reclamo.masivo();
        if (masivo != null) {
            return bajo(ultimo, reclamo, masivo);
        }
        return switch (politica.decidir(ultimo, reclamo.recibidoEn())) {
            case Paso3.PrimerReporte() -> {
                EslabonId id = ultimo == null
                        ? new EslabonId(reclamo.cadena(), 1)
                        : ultimo.ficha().id().siguiente();
                yield nuevo(Ficha.dePrimerReporte(id, reclamo, centros), DecisionDeReclamo.PRIMER_REPORTE, reclamo);
            }
            case Paso3.ReiteraAbierta(Vivo vivo) -> reiterar(vivo, DecisionDeReclamo.REITERA_ABIERTA, reclamo);
            case Paso3.ReiteraAtendida(Atendida atendida) ->
                reiterar(atendida, DecisionDeReclamo.REITERA_ATENDIDA, reclamo);
            case Paso3.ReiteraTrasCierre(Muerto anterior) ->
                nuevo(Ficha.trasCierre(anterior, reclamo, centros), DecisionDeReclamo.REITERA_TRAS_CIERRE, reclamo);
        };
    }

    /**
     * Under a reclamo masivo (D-23): what is alive takes the claim in, whether it is an order, an assistance or waits for the
     * same; otherwise it waits without an order. A damage that waits for one takes in whoever reports it.
     */
    private Decision bajo(@Nullable Eslabon ultimo, DecidirReclamo reclamo, MasivoId masivo) {
        Eslabon eslabon = switch (ultimo) {
            case null -> new BajoReclamoMasivo(Ficha.bajoMasivo(null, reclamo, masivo, centros), masivo);
            case Muerto muerto -> new BajoReclamoMasivo(Ficha.bajoMasivo(muerto, reclamo, masivo, centros), masivo);
            case Vivo vivo -> vivo.con(vivo.ficha().unida(reclamo, masivo, centros));
        };
        return cambio(eslabon, new Hecho.ReclamoVinculadoAMasivo(reclamo.reclamoId(), reclamo.cuando()));
    }

    /** HELP_DESK tries online first (Pasos 9, 10, D-4); the others get their order at once (Pasos 6, 15). */
    private static Decision nuevo(Ficha ficha, DecisionDeReclamo decision, DecidirReclamo reclamo) {
        String id = reclamo.reclamoId();
        Instant cuando = reclamo.cuando();
        return reclamo.canal() == Canal.HELP_DESK
                ? cambio(new EnAsistencia(ficha, id), new Hecho.AsistenciaIniciada(id, decision, cuando))
                : cambio(
                        new Registrada(ficha, Registro.de(cuando)),
                        new Hecho.OrdenRegistrada(id, decision, null, cuando));
    }

    private Decision reiterar(Vivo vivo, DecisionDeReclamo decision, DecidirReclamo reclamo) {
        return cambio(
                vivo.con(vivo.ficha().reiterada(reclamo, decision, centros)),
                new Hecho.ReiteracionRegistrada(reclamo.reclamoId(), decision, reclamo.cuando()));
    }

    private static Decision completar(Dano dano, CompletarReclamo comando) {
        if (!(dano.ultimo() instanceof Vivo vivo) || !dano.conoceReclamo(comando.reclamoId())) {
            return NADA;
        }
        Ficha completada = vivo.ficha().completada(comando.datos(), comando.cuando());
        return completada.equals(vivo.ficha())
                ? NADA
                : cambio(vivo.con(completada), new Hecho.OrdenCompletada(comando.cuando()));
    }

    private static Decision registrar(Dano dano, RegistrarAsistencia comando) {
        if (!(dano.ultimo() instanceof EnAsistencia asistencia)
                || !asistencia.reclamoId().equals(comando.reclamoId())) {
            return NADA;
        }
        Instant cuando = comando.cuando();
        return switch (comando.resultado()) {
            case SOLUCIONADO ->
                cambio(
                        asistencia.solucionar(cuando),
                        new Hecho.ReclamoSolucionadoEnLinea(asistencia.reclamoId(), cuando));
            case NO_SOLUCIONADO ->
                cambio(
                        asistencia.registrar(comando.unidad(), cuando),
                        new Hecho.OrdenRegistrada(
                                asistencia.reclamoId(), asistencia.ficha().origen(), null, cuando));
        };
    }

    // ---- the reclamo masivo (D-23)

    private static Decision vincular(Dano dano, VincularDano comando) {
        Eslabon eslabon = dano.en(comando.eslabonId()).orElse(null);
        if (eslabon == null || eslabon.ficha().red().vinculadaA(comando.masivo())) {
            return NADA;
        }
        Ficha vinculada = eslabon.ficha().vinculada(comando.masivo(), comando.cuando());
        return cambio(eslabon.con(vinculada), new Hecho.ReclamoVinculadoAMasivo(null, comando.cuando()));
    }

    /** Who reported after it was closed had found it closed, but for what an instance remembered: a first report. */
    private static Decision resolver(Dano dano, ResolverDano comando) {
        if (!(dano.en(comando.eslabonId()).orElse(null) instanceof BajoReclamoMasivo bajo)
                || !bajo.masivo().equals(comando.masivo())) {
            return NADA;
        }
        Instant abiertaEn = bajo.ficha().abiertaEn();
        boolean antes = !abiertaEn.isAfter(comando.cuando());
        Instant cuando = antes ? comando.cuando() : abiertaEn;
        return comando.conSolucion() && antes
                ? cambio(bajo.solucionar(cuando), new Hecho.DanoSolucionadoConMasivo(cuando))
                : cambio(
                        bajo.registrar(cuando),
                        new Hecho.OrdenRegistrada(
                                bajo.ficha().reclamos().getFirst(), DecisionDeReclamo.PRIMER_REPORTE, null, cuando));
    }

    // ---- the order: what people do with it, and its priority

    private static Decision mover(Dano dano, Orden orden, MoverOrden comando) {
        Instant cuando = comando.cuando();
        return switch (comando) {
            case PonerEnReparacion poner
            when orden instanceof Registrada registrada ->
                cambio(registrada.ponerEnReparacion(poner.asignacion(), cuando), new Hecho.OrdenEnReparacion(cuando));
            case Asignar asignar
            when orden instanceof OrdenAsignable asignable ->
                asignable.reparacion().asignacion().equals(asignar.asignacion())
                        ? new Decision.SinCambio(new Resultado.Aceptado(orden))
                        : cambio(asignable.asignada(asignar.asignacion()), new Hecho.OrdenAsignada(cuando));
            case Atender atender
            when orden instanceof EnReparacion enReparacion ->
                cambio(enReparacion.atender(atender.conSolucion(), cuando), new Hecho.OrdenAtendida(cuando));
            case Cerrar cerrar
            when orden instanceof Atendida atendida ->
                cambio(atendida.cerrar(cerrar.conSolucion(), cuando), new Hecho.OrdenCerrada(cuando));
            case Anular anular
            when orden instanceof OrdenAbierta abierta ->
                cambio(abierta.anular(anular.motivo(), cuando), new Hecho.OrdenAnulada(cuando));
            case Sustituir sustituir when orden instanceof Anulada anulada -> sustituir(dano, anulada, cuando);
            default ->
                new Decision.SinCambio(new Resultado.Rechazado(Situacion.de(orden), Movimiento.permitidos(orden)));
        };
    }

    /**
     * D-25: an order of the damage that came after the annulled one takes its place; where there is none, one is made first.
     * A claim in assistance does not wait for its result, as with a failed control.
     */
    private static Decision sustituir(Dano dano, Anulada anulada, Instant cuando) {
        if (anulada.sustitucion() != null) {
            return new Decision.SinCambio(new Resultado.Aceptado(anulada));
        }
        Optional<EslabonId> posterior = dano.ordenDespuesDe(anulada);
        if (posterior.isPresent()) {
            return cambio(anulada.sustituida(posterior.get(), cuando), new Hecho.OrdenSustituida(cuando));
        }
        return switch (Objects.requireNonNull(dano.ultimo())) {
            case OrdenViva orden -> throw new IllegalStateException("a living order is a later one");
            case EnAsistencia asistencia ->
                cambio(
                        asistencia.registrar(null, cuando),
                        new Hecho.OrdenRegistrada(
                                asistencia.reclamoId(), asistencia.ficha().origen(), null, cuando));
            case BajoReclamoMasivo bajo ->
                cambio(
                        bajo.registrar(cuando),
                        new Hecho.OrdenRegistrada(
                                bajo.ficha().reclamos().getFirst(), DecisionDeReclamo.PRIMER_REPORTE, null, cuando));
            case Muerto ultimo ->
                cambio(
                        new Registrada(
                                Ficha.deSustitucion(ultimo.ficha(), anulada.ficha(), cuando), Registro.de(cuando)),
                        new Hecho.OrdenRegistrada(null, null, null, cuando));
        };
    }

    private static Decision tomar(Orden orden, TomarPrioridad comando) {
        Prioridad tenida = orden.registro().prioridad();
        return tenida != null && tenida.secuencia() >= comando.prioridad().secuencia()
                ? NADA
                : new Decision.Cambio(orden.con(comando.prioridad()), List.of());
    }

    // ---- the failed control: step 21

    private static Decision reprobar(Dano dano, Orden controlada, ReprobarControl comando) {
        if (dano.conoceControl(comando.controlId())) {
            return NADA;
        }
        String controlId = comando.controlId();
        Instant cuando = comando.cuando();
        return switch (Objects.requireNonNull(dano.ultimo())) {
            case OrdenViva orden ->
                cambio(
                        orden.con(
                                refutada(orden.ficha(), dano, controlada, cuando),
                                orden.registro().declaradoInmediato(cuando, controlId)),
                        new Hecho.OrdenDeclaradaInmediata(controlId, cuando));
            case EnAsistencia asistencia ->
                cambio(
                        asistencia.registrarInmediata(
                                refutada(asistencia.ficha(), dano, controlada, cuando), cuando, controlId),
                        new Hecho.OrdenRegistrada(
                                asistencia.reclamoId(), asistencia.ficha().origen(), controlId, cuando));
            case BajoReclamoMasivo bajo ->
                cambio(
                        bajo.registrarInmediata(refutada(bajo.ficha(), dano, controlada, cuando), cuando, controlId),
                        new Hecho.OrdenRegistrada(
                                bajo.ficha().reclamos().getFirst(),
                                DecisionDeReclamo.PRIMER_REPORTE,
                                controlId,
                                cuando));
            case Muerto ultimo -> {
                Ficha siguiente = Ficha.deControl(ultimo.ficha(), controlada.ficha(), cuando);
                yield cambio(
                        new Registrada(
                                refutada(siguiente, dano, controlada, cuando), Registro.inmediato(cuando, controlId)),
                        new Hecho.OrdenRegistrada(null, null, controlId, cuando));
            }
        };
    }

    /**
     * What the failed control does to the cases (D-10, D-26): the ones that the controlled order had counted are open again
     * in the link that answers it; where it had none and nothing is open there, the control opens one.
     */
    private static Ficha refutada(Ficha ficha, Dano dano, Orden controlada, Instant cuando) {
        return refutada(ficha, dano, controlada, controlada.ficha().casos(), cuando);
    }

    private static Ficha refutada(Ficha ficha, Dano dano, Orden controlada, List<Caso> suyos, Instant cuando) {
        Ficha repetida = ficha.reiteradaDesde(cuando);
        if (suyos.isEmpty() && repetida.caso() == null) {
            return repetida.conCasoAbierto(Caso.abiertoPorControl(
                    repetida.id(), cuando, controlada.ficha().canal()));
        }
        for (Caso suyo : suyos) {
            repetida = repetida.conCasoRefutado(dano.alDia(suyo).refutado(cuando));
        }
        return repetida;
    }

    /** Paso 20: the case is open as after any failed control, in the last link, be it dead. */
    private static Decision pedir(Dano dano, Orden controlada, PedirVisita comando) {
        String controlId = comando.controlId();
        if (dano.conoceVisita(controlId) || dano.conoceControl(controlId)) {
            return NADA;
        }
        Eslabon ultimo = Objects.requireNonNull(dano.ultimo());
        List<Caso> suyos = controlada.ficha().casos();
        Ficha abierta = refutada(
                        ultimo.ficha(),
                        dano,
                        controlada,
                        suyos.isEmpty() ? ultimo.ficha().casos() : suyos,
                        comando.cuando())
                .conVisita(new Visita(controlId, null));
        return cambio(ultimo.con(abierta), new Hecho.CasoAbierto(controlId, comando.cuando()));
    }

    /** Paso 20: where nothing of the damage is alive, what is open ends here; otherwise the living order's closing ends it. */
    private static Decision solucionar(Dano dano, SolucionarVisita comando) {
        String controlId = comando.controlId();
        Instant cuando = comando.cuando();
        if (!dano.conoceVisita(controlId) || dano.conoceVisitaSolucionada(controlId)) {
            return NADA;
        }
        Eslabon ultimo = Objects.requireNonNull(dano.ultimo());
        Ficha ficha = ultimo.ficha().conVisita(new Visita(controlId, cuando));
        return ultimo instanceof Muerto && ficha.casoAbierto() != null
                ? cambio(ultimo.con(ficha.casosSolucionados(cuando)), new Hecho.CasoSolucionado(controlId, cuando))
                : new Decision.Cambio(ultimo.con(ficha), List.of());
    }

    // ---- what stands outside the chain of a damage

    /** Paso 20.2: step 3 never looks at it, and no control or case is of it. */
    private static Decision pedir(Dano dano, Orden reparada, PedirMaterial comando) {
        EslabonId id = new EslabonId(Cadena.deMaterial(reparada.ficha().id(), comando.pedidoId()), 1);
        return dano.aparteEn(id).isPresent()
                ? NADA
                : cambio(
                        new Registrada(
                                Ficha.deMaterial(id, reparada.ficha(), comando.material(), comando.cuando()),
                                Registro.de(comando.cuando())),
                        new Hecho.OrdenRegistrada(null, null, null, comando.cuando()));
    }

    private Decision instalar(Dano dano, RegistrarInstalacion comando) {
        EslabonId id = new EslabonId(comando.cadena(), 1);
        return dano.en(id)
                .<Decision>map(hecha -> new Decision.SinCambio(new Resultado.Aceptado(hecha)))
                .orElseGet(() -> cambio(
                        new Registrada(
                                Ficha.deInstalacion(id, comando, centros.de(comando.armario())),
                                Registro.de(comando.cuando())),
                        new Hecho.OrdenRegistrada(null, null, null, comando.cuando())));
    }

    private static Optional<Orden> orden(Dano dano, ComandoDeOrden comando) {
        return dano.en(comando.ordenId())
                .flatMap(eslabon -> eslabon instanceof Orden orden ? Optional.of(orden) : Optional.empty());
    }

    private static Decision noExiste(ComandoDeOrden comando) {
        return new Decision.SinCambio(new Resultado.NoExiste(comando.ordenId()));
    }

    private static Decision cambio(Eslabon eslabon, Hecho hecho) {
        return new Decision.Cambio(eslabon, List.of(hecho));
    }
}
