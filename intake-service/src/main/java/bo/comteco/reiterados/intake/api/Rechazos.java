package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldError;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.intake.domain.Criterio;
import bo.comteco.reiterados.intake.domain.Decision.Motivo;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Which problem each rejection is. */
final class Rechazos {

    private Rechazos() {}

    static Problem problem(Motivo motivo) {
        return switch (motivo) {
            case Motivo.NoExiste none -> Problem.notFound("No existe ese reclamo");
            case Motivo.SinFormulario none ->
                Problem.notFound("Ese reclamo no lleva formulario Reclamos Varios:"
                        + " solo las reiteraciones que llegan por CALL_CENTER");
            case Motivo.NadaQueInformar none ->
                Problem.conflict("Del plazo se informa en las reiteraciones que llegan por CALL_CENTER")
                        .with("permitidos", none.permitidos());
            case Motivo.NadaQueGestionar none ->
                Problem.conflict("Ese reclamo no lleva formulario Reclamos Varios, y su cliente no es desconocido");
            case Motivo.UnidadSinCorreo none ->
                Problem.unprocessable("Esa unidad no tiene dirección de correo")
                        .with("errores", List.of(new FieldError("unidad", "No tiene dirección de correo")));
            case Motivo.SinOrdenQueSeguir none ->
                Problem.conflict("Solo se siguen órdenes de reclamos de RETENCION, cuando el paso 3 está decidido")
                        .with("canal", none.canal())
                        .with("permitidos", none.permitidos());
            case Motivo.NadaQueResponder none ->
                Problem.conflict(
                                switch (none.bandeja()) {
                                    case COORDINACION_RETENCION ->
                                        "Ese reclamo no fue derivado a la Coordinadora Retención";
                                    case CIERRES_PEDIDOS -> "Ese reclamo no pide el cierre de una orden";
                                })
                        .with("permitidos", none.permitidos());
            case Motivo.OtraRevision other ->
                Problem.conflict("Otra persona completó el formulario: vuelva a leerlo")
                        .with("revision", other.revision());
            case Motivo.ClienteDesconocido unknown ->
                Problem.unprocessable("Smartflex no conoce ese contrato con ese servicio")
                        .with("errores", List.of(new FieldError("contrato", "No existe con ese servicio")));
            case Motivo.ClienteNoEncontrado unknown ->
                Problem.unprocessable("Smartflex no conoce a ese cliente con ese servicio")
                        .with("errores", List.of(new FieldError(campo(unknown.por()), "No se halla con ese servicio")));
            case Motivo.VariosContratos several ->
                Problem.unprocessable("Ese cliente tiene varios contratos con ese servicio: indique el contrato")
                        .with(
                                "errores",
                                List.of(new FieldError(
                                        campo(several.por()), "Tiene varios contratos con ese servicio")))
                        .with("contratos", several.contratos());
            case Motivo.YaTieneContrato other ->
                Problem.conflict("Ese reclamo ya tiene contrato").with("contrato", other.contrato());
            case Motivo.SmartflexNoResponde away ->
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Smartflex no responde: inténtelo más tarde");
            case Motivo.OtraPeticion other ->
                Problem.unprocessable("Esa Idempotency-Key ya se usó con otra petición")
                        .with("errores", List.of(new FieldError("Idempotency-Key", "Ya se usó con otra petición")));
            case Motivo.SinAsistenciaEnSuCanal channel ->
                Problem.conflict("Solo los reclamos de HELP_DESK tienen asistencia")
                        .with("canal", channel.canal());
            case Motivo.YaAsistido before -> {
                Problem problem = Problem.conflict("La asistencia ya tiene otro resultado u otra unidad")
                        .with("asistencia", before.resultado());
                yield before.unidad() == null ? problem : problem.with("unidad", before.unidad());
            }
        };
    }

    private static String campo(Criterio.Por por) {
        return "cliente." + por.campo();
    }
}
