package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.Decision.Aceptada;
import bo.comteco.reiterados.intake.domain.Decision.Motivo;
import bo.comteco.reiterados.intake.domain.Decision.Rechazada;
import bo.comteco.reiterados.intake.domain.Decision.SinCambio;
import java.util.List;
import java.util.Optional;

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
        };
    }

    /** Same key: before anything else, so that Smartflex being asked again changes nothing. */
    private static Decision repetida(Reclamo before, Comando.RecibirReclamo again) {
        return before.recepcion().huella().equals(again.recepcion().huella())
                ? new SinCambio(before)
                : new Rechazada(new Motivo.OtraPeticion());
    }

    private static Decision recibir(Comando.RecibirReclamo comando) {
        return switch (comando.cliente()) {
            case RespuestaDeSmartflex.Encontrado found ->
                recibido(comando.recepcion(), new Cliente.Verificado(found.producto()));
            case RespuestaDeSmartflex.SinRespuesta away -> recibido(comando.recepcion(), new Cliente.PorVerificar());
            case RespuestaDeSmartflex.NoEncontrado unknown -> new Rechazada(new Motivo.ClienteDesconocido());
        };
    }

    private static Decision recibido(Recepcion recepcion, Cliente cliente) {
        return new Aceptada(
                new Reclamo(recepcion, cliente, null, new Avance.SinDecidir()),
                List.of(new Hecho.Recibido(recepcion.recibidoEn())));
    }

    private static Decision asistir(Reclamo reclamo, Comando.RegistrarAsistencia comando) {
        Canal canal = reclamo.recepcion().canal();
        if (canal != Canal.HELP_DESK) {
            return new Rechazada(new Motivo.SinAsistenciaEnSuCanal(canal));
        }
        Asistencia before = reclamo.asistencia();
        if (before != null) {
            return before.resultado() == comando.resultado()
                    ? new SinCambio(reclamo)
                    : new Rechazada(new Motivo.YaAsistido(before.resultado()));
        }
        Asistencia asistencia = new Asistencia(comando.resultado(), comando.seccionDelManual(), comando.now());
        return new Aceptada(reclamo.con(asistencia), List.of(new Hecho.Asistido(comando.now())));
    }

    private static Decision completar(Reclamo reclamo, Comando.CompletarDesdeSmartflex comando) {
        if (!(reclamo.cliente() instanceof Cliente.PorVerificar)) {
            return new SinCambio(reclamo);
        }
        return switch (comando.cliente()) {
            case RespuestaDeSmartflex.Encontrado found ->
                new Aceptada(
                        reclamo.con(new Cliente.Verificado(found.producto())),
                        List.of(new Hecho.Completado(comando.now())));
            case RespuestaDeSmartflex.NoEncontrado unknown ->
                new Aceptada(reclamo.con(new Cliente.Desconocido()), List.of());
            case RespuestaDeSmartflex.SinRespuesta away -> new SinCambio(reclamo);
        };
    }

    private static Decision seguir(Reclamo reclamo, Comando.SeguirOrden comando) {
        Avance reached = reclamo.avance().tras(comando.avance());
        return reached.equals(reclamo.avance())
                ? new SinCambio(reclamo)
                : new Aceptada(reclamo.con(reached), List.of());
    }
}
