package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.Decision.Aceptada;
import bo.comteco.reiterados.intake.domain.Decision.Motivo;
import bo.comteco.reiterados.intake.domain.Decision.Rechazada;
import bo.comteco.reiterados.intake.domain.Decision.SinCambio;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each command does to a claim. */
public final class DeciderDeReclamo {

    private DeciderDeReclamo() {}

    /**
     * Decides.
     *
     * @param presente the claim as it stands; empty where there is none with that id
     */
    public static Decision decidir(Optional<Reclamo> presente, Comando comando) {
        if (comando instanceof Comando.RecibirReclamo recibir) {
            return presente.map(before -> repetida(before, recibir)).orElseGet(() -> recibir(recibir));
        }
        if (presente.isEmpty()) {
            return new Rechazada(new Motivo.NoExiste());
        }
        Reclamo reclamo = presente.get();
        return switch (comando) {
            case Comando.RecibirReclamo again -> repetida(reclamo, again);
            case Comando.RegistrarAsistencia asistir -> asistir(reclamo, asistir);
            case Comando.CompletarDesdeSmartflex completar -> completar(reclamo, completar);
            case Comando.SeguirOrden seguir -> seguir(reclamo, seguir);
            case Comando.CompletarFormulario completar -> completar(reclamo, completar);
            case Comando.InformarAlCliente informar -> informar(reclamo, informar);
            case Comando.RegistrarGestion gestionar -> gestionar(reclamo, gestionar);
            case Comando.AnotarInforme anotar ->
                conInformes(reclamo, reclamo.bitacora().informada(anotar.numero(), anotar.rechazo(), anotar.now()));
            case Comando.AsignarContrato asignar -> asignar(reclamo, asignar);
            case Comando.ReenviarInforme reenviar ->
                conInformes(reclamo, reclamo.bitacora().reenviada(reenviar.numero()));
            case Comando.RegistrarSeguimiento seguimiento -> seguimiento(reclamo, seguimiento);
            case Comando.ResponderEncargo responder -> responder(reclamo, responder);
        };
    }

    /** Same key: before anything else, so that Smartflex being asked again changes nothing. */
    private static Decision repetida(Reclamo before, Comando.RecibirReclamo again) {
        return before.recepcion().huella().equals(again.recepcion().huella())
                ? new SinCambio(before)
                : new Rechazada(new Motivo.OtraPeticion());
    }

    private static Decision recibir(Comando.RecibirReclamo comando) {
        Criterio criterio = comando.recepcion().criterio();
        return switch (comando.cliente()) {
            case RespuestaDeSmartflex.Encontrado found ->
                recibido(comando, new Cliente.Verificado(found.producto(), found.contrato()));
            case RespuestaDeSmartflex.SinRespuesta away -> recibido(comando, new Cliente.PorVerificar());
            case RespuestaDeSmartflex.NoEncontrado unknown ->
                new Rechazada(
                        criterio == null
                                ? new Motivo.ClienteDesconocido()
                                : new Motivo.ClienteNoEncontrado(criterio.por()));
            case RespuestaDeSmartflex.Varios several ->
                new Rechazada(
                        criterio == null
                                ? new Motivo.ClienteDesconocido()
                                : new Motivo.VariosContratos(criterio.por(), several.contratos()));
        };
    }

    private static Decision recibido(Comando.RecibirReclamo comando, Cliente cliente) {
        Recepcion recepcion = comando.recepcion();
        Medio medio = switch (recepcion.canal()) {
            case CALL_CENTER, HELP_DESK -> Medio.TELEFONO;
            case RETENCION -> Medio.PRESENCIAL;
        };
        Reclamo reclamo = Reclamo.recibido(recepcion, cliente);
        return new Aceptada(
                anotar(
                        reclamo,
                        0,
                        Paso.RECEPCION,
                        comando.por(),
                        recepcion.recibidoEn(),
                        medio,
                        null,
                        "Reclamo recibido",
                        null),
                reclamo.contrato() == null ? List.of() : List.of(new Hecho.Recibido(recepcion.recibidoEn())));
    }

    private static Decision asistir(Reclamo reclamo, Comando.RegistrarAsistencia comando) {
        Canal canal = reclamo.recepcion().canal();
        if (canal != Canal.HELP_DESK) {
            return new Rechazada(new Motivo.SinAsistenciaEnSuCanal(canal));
        }
        Asistencia before = reclamo.asistencia();
        if (before != null) {
            boolean same = before.resultado() == comando.resultado()
                    && (comando.unidad() == null || comando.unidad() == before.unidad());
            return same
                    ? new SinCambio(reclamo)
                    : new Rechazada(new Motivo.YaAsistido(before.resultado(), before.unidad()));
        }
        Unidad unidad = switch (comando.resultado()) {
            case SOLUCIONADO -> null;
            case NO_SOLUCIONADO -> comando.unidad() == null ? comando.rutas().para(reclamo) : comando.unidad();
        };
        Asistencia asistencia = new Asistencia(comando.resultado(), comando.seccionDelManual(), unidad, comando.now());
        String result = unidad == null ? "Solucionado en línea" : "No solucionado en línea; unidad: " + unidad;
        String section =
                comando.seccionDelManual() == null ? "" : "; sección del manual: " + comando.seccionDelManual();
        return new Aceptada(
                anotar(
                        reclamo.con(asistencia),
                        0,
                        Paso.ASISTENCIA,
                        comando.por(),
                        comando.now(),
                        Medio.TELEFONO,
                        unidad == null ? null : unidad.name(),
                        result + section,
                        null),
                // Without a contract nobody knows of the claim yet: what completes it tells this too.
                reclamo.contrato() == null ? List.of() : List.of(new Hecho.Asistido(comando.now())));
    }

    private static Decision completar(Reclamo reclamo, Comando.CompletarDesdeSmartflex comando) {
        if (!(reclamo.cliente() instanceof Cliente.PorVerificar)) {
            return new SinCambio(reclamo);
        }
        return switch (comando.cliente()) {
            case RespuestaDeSmartflex.Encontrado found ->
                completo(
                        reclamo,
                        new Cliente.Verificado(found.producto(), found.contrato(), comando.now()),
                        comando.now());
            case RespuestaDeSmartflex.Varios several ->
                new Aceptada(reclamo.con(new Cliente.Desconocido(comando.now())), List.of());
            case RespuestaDeSmartflex.NoEncontrado unknown ->
                new Aceptada(reclamo.con(new Cliente.Desconocido(comando.now())), List.of());
            case RespuestaDeSmartflex.SinRespuesta away -> new SinCambio(reclamo);
        };
    }

    /** Others learn of a claim when its contract is known, with its time of reception, and of what happened to it before. */
    private static Aceptada completo(Reclamo reclamo, Cliente.Verificado known, Instant now) {
        Reclamo complete = reclamo.con(known);
        if (reclamo.contrato() != null) {
            return new Aceptada(complete, List.of(new Hecho.Completado(now)));
        }
        Hecho received = new Hecho.Recibido(reclamo.recepcion().recibidoEn());
        Asistencia asistencia = reclamo.asistencia();
        return new Aceptada(
                complete,
                asistencia == null ? List.of(received) : List.of(received, new Hecho.Asistido(asistencia.en())));
    }

    private static Decision asignar(Reclamo reclamo, Comando.AsignarContrato comando) {
        String before = reclamo.contrato();
        if (before != null) {
            return before.equals(comando.contrato())
                    ? new SinCambio(reclamo)
                    : new Rechazada(new Motivo.YaTieneContrato(before));
        }
        return switch (comando.cliente()) {
            case RespuestaDeSmartflex.Encontrado found ->
                completo(
                        anotar(
                                reclamo,
                                comando.guardadas(),
                                Paso.VERIFICACION_DEL_CLIENTE,
                                comando.por(),
                                comando.now(),
                                Medio.SISTEMA,
                                null,
                                "Contrato " + comando.contrato(),
                                null),
                        new Cliente.Verificado(found.producto(), comando.contrato(), comando.now()),
                        comando.now());
            case RespuestaDeSmartflex.SinRespuesta away -> new Rechazada(new Motivo.SmartflexNoResponde());
            case RespuestaDeSmartflex.NoEncontrado unknown -> new Rechazada(new Motivo.ClienteDesconocido());
            case RespuestaDeSmartflex.Varios impossible -> new Rechazada(new Motivo.ClienteDesconocido());
        };
    }

    private static Decision seguir(Reclamo reclamo, Comando.SeguirOrden comando) {
        Avance reached = reclamo.avance().tras(comando.avance());
        return reached.equals(reclamo.avance())
                ? new SinCambio(reclamo)
                : new Aceptada(reclamo.con(reached), List.of());
    }

    /** Who saw an older revision would take away what a colleague has entered since; the same content takes nothing away. */
    private static Decision completar(Reclamo reclamo, Comando.CompletarFormulario comando) {
        Formulario before = reclamo.formulario();
        if (!reclamo.llevaFormulario()) {
            return new Rechazada(new Motivo.SinFormulario());
        } else if (before.revision() > 0 && before.datos().equals(comando.datos())) {
            return new SinCambio(reclamo);
        } else if (before.revision() != comando.revision()) {
            return new Rechazada(new Motivo.OtraRevision(before.revision()));
        }
        Formulario after = new Formulario(before.revision() + 1, comando.datos(), before.gestion());
        return new Aceptada(
                anotar(
                        reclamo.con(after),
                        comando.guardadas(),
                        Paso.FORMULARIO,
                        comando.por(),
                        comando.now(),
                        Medio.SISTEMA,
                        comando.datos().unidad(),
                        "Formulario Reclamos Varios completado",
                        null),
                List.of());
    }

    private static Decision informar(Reclamo reclamo, Comando.InformarAlCliente comando) {
        Paso paso = reclamo.pasoDelInforme();
        if (paso == null) {
            return new Rechazada(new Motivo.NadaQueInformar(permitidos(reclamo)));
        }
        String clave = comando.clave();
        if (clave != null && reclamo.bitacora().conClave(clave).isPresent()) {
            return new SinCambio(reclamo);
        }
        return new Aceptada(
                anotar(
                        reclamo.informado(comando.now()),
                        comando.guardadas(),
                        paso,
                        comando.por(),
                        comando.now(),
                        comando.medio(),
                        null,
                        comando.respuesta() == null
                                ? comando.informado()
                                : comando.informado() + " " + comando.respuesta(),
                        clave),
                List.of());
    }

    private static Decision gestionar(Reclamo reclamo, Comando.RegistrarGestion comando) {
        if (!reclamo.llevaFormulario() && !(reclamo.cliente() instanceof Cliente.Desconocido)) {
            return new Rechazada(new Motivo.NadaQueGestionar());
        }
        String clave = comando.clave();
        if (clave != null && reclamo.bitacora().conClave(clave).isPresent()) {
            return new SinCambio(reclamo);
        } else if (sinCorreo(comando)) {
            return new Rechazada(new Motivo.UnidadSinCorreo());
        }
        Formulario before = reclamo.formulario();
        Formulario after = new Formulario(
                before.revision(),
                before.datos(),
                new Formulario.Gestion(comando.unidad(), comando.por(), comando.now()));
        return new Aceptada(
                anotar(
                        reclamo.con(after),
                        comando.guardadas(),
                        Paso.GESTION,
                        comando.por(),
                        comando.now(),
                        comando.medio(),
                        comando.unidad(),
                        comando.resultado(),
                        clave),
                List.of());
    }

    private static boolean sinCorreo(Comando.Gestion comando) {
        return comando.medio() == Medio.CORREO && comando.destinatarios().isEmpty();
    }

    private static Decision conInformes(Reclamo reclamo, Bitacora after) {
        return after.equals(reclamo.bitacora()) ? new SinCambio(reclamo) : new Aceptada(reclamo.con(after), List.of());
    }

    private static Decision seguimiento(Reclamo reclamo, Comando.RegistrarSeguimiento comando) {
        if (!reclamo.tieneOrdenQueSeguir()) {
            return new Rechazada(
                    new Motivo.SinOrdenQueSeguir(reclamo.recepcion().canal(), permitidos(reclamo)));
        }
        String clave = comando.clave();
        if (clave != null && reclamo.bitacora().conClave(clave).isPresent()) {
            return new SinCambio(reclamo);
        }
        Encargo before = reclamo.encargo();
        Encargo after = comando.solucionado() ? before : new Encargo(comando.now(), before.respondidoEn());
        return new Aceptada(
                anotar(
                        reclamo.con(after),
                        comando.guardadas(),
                        Paso.SEGUIMIENTO_DE_ORDEN,
                        comando.por(),
                        comando.now(),
                        comando.medio(),
                        comando.unidad(),
                        (comando.solucionado() ? "Con solución: " : "Sin solución: ") + comando.resultado(),
                        clave),
                List.of());
    }

    private static Decision responder(Reclamo reclamo, Comando.ResponderEncargo comando) {
        if (reclamo.encargoPor() == null || reclamo.bandejaDelEncargo() != comando.bandeja()) {
            return new Rechazada(new Motivo.NadaQueResponder(comando.bandeja(), permitidos(reclamo)));
        }
        String clave = comando.clave();
        if (clave != null && reclamo.bitacora().conClave(clave).isPresent()) {
            return new SinCambio(reclamo);
        } else if (sinCorreo(comando)) {
            return new Rechazada(new Motivo.UnidadSinCorreo());
        }
        Paso paso = switch (comando.bandeja()) {
            case COORDINACION_RETENCION -> Paso.GESTION_TECNICA;
            case CIERRES_PEDIDOS -> Paso.SEGUIMIENTO;
        };
        return new Aceptada(
                anotar(
                        reclamo.con(new Encargo(reclamo.encargo().sinSolucionEn(), comando.now())),
                        comando.guardadas(),
                        paso,
                        comando.por(),
                        comando.now(),
                        comando.medio(),
                        comando.unidad(),
                        comando.resultado(),
                        clave),
                List.of());
    }

    /** Numbers of the steps by which people may go on with a claim now. */
    private static List<Integer> permitidos(Reclamo reclamo) {
        List<Paso> pasos = new ArrayList<>();
        if (!reclamo.decidido()) {
            pasos.add(Paso.SEGUIMIENTO);
        }
        Paso informe = reclamo.pasoDelInforme();
        if (informe != null) {
            pasos.addAll(List.of(informe, Paso.FORMULARIO, Paso.GESTION));
        }
        if (reclamo.recepcion().canal() == Canal.HELP_DESK && reclamo.asistencia() == null) {
            pasos.add(Paso.ASISTENCIA);
        }
        if (reclamo.tieneOrdenQueSeguir()) {
            pasos.add(Paso.SEGUIMIENTO_DE_ORDEN);
        }
        if (reclamo.bandejaDelEncargo() == Bandeja.COORDINACION_RETENCION && reclamo.encargoPor() != null) {
            pasos.add(Paso.GESTION_TECNICA);
        }
        return pasos.stream().map(Paso::numero).toList();
    }

    private static Reclamo anotar(
            Reclamo reclamo,
            long guardadas,
            Paso paso,
            Persona por,
            Instant en,
            Medio medio,
            @Nullable String unidad,
            String resultado,
            @Nullable String clave) {
        Bitacora bitacora = reclamo.bitacora();
        Interaccion entry =
                new Interaccion(reclamo.id(), bitacora.ultima() + 1, paso, por, en, medio, unidad, resultado, clave);
        return reclamo.con(bitacora.con(entry, guardadas));
    }
}
