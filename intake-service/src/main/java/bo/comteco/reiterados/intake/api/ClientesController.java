package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.intake.application.Smartflex;
import bo.comteco.reiterados.intake.application.Telefonos;
import bo.comteco.reiterados.intake.domain.ClienteEncontrado;
import bo.comteco.reiterados.intake.domain.ClienteEncontrado.Busqueda;
import bo.comteco.reiterados.intake.domain.Criterio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who the client is, for whoever talks to it (Paso 2). What it shows is personal, and is neither kept nor logged. */
@RestController
class ClientesController {

    private final Smartflex smartflex;
    private final Telefonos telefonos;

    ClientesController(Smartflex smartflex, Telefonos telefonos) {
        this.smartflex = smartflex;
        this.telefonos = telefonos;
    }

    /**
     * A contract and who has it.
     *
     * @param contrato contract
     * @param nombre name
     * @param telefono phone
     * @param direccion address
     * @param ci identity card
     * @param productos what it has
     */
    record ClienteView(
            String contrato,
            @Nullable String nombre,
            @Nullable String telefono,
            @Nullable String direccion,
            @Nullable String ci,
            List<ProductoView> productos) {

        static ClienteView of(ClienteEncontrado found) {
            return new ClienteView(
                    found.contrato(),
                    found.nombre(),
                    found.telefono(),
                    found.direccion(),
                    found.carnet(),
                    found.productos().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(each -> new ProductoView(
                                    each.getKey().name(),
                                    each.getValue().tecnologia().name(),
                                    each.getValue().segmento().name()))
                            .toList());
        }

        /** Names the contract alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "ClienteView[" + contrato + "]";
        }
    }

    /**
     * A product of a contract.
     *
     * @param servicio service
     * @param tecnologia access technology
     * @param segmento segment of the client
     */
    record ProductoView(String servicio, String tecnologia, String segmento) {}

    /** Paso 2: the contracts that answer to exactly one of these; several are shown for a person to choose. */
    @GetMapping("/clientes")
    @OnlyFor({
        Roles.OPERADOR_CALL_CENTER,
        Roles.SUPERVISORA_CALL_CENTER,
        Roles.AGENTE_HELP_DESK,
        Roles.ASESOR_RETENCION,
        Roles.COORDINADORA_RETENCION
    })
    Mono<List<ClienteView>> buscar(
            @RequestParam(required = false) @Nullable String telefono,
            @RequestParam(required = false) @Nullable String contrato,
            @RequestParam(required = false) @Nullable String nombre,
            @RequestParam(required = false) @Nullable String ci) {
        return smartflex
                .buscar(criterio(telefono, contrato, nombre, ci, telefonos))
                .map(found -> switch (found) {
                    case Busqueda.Hecha done ->
                        done.clientes().stream()
                                .sorted(Comparator.comparing(ClienteEncontrado::contrato))
                                .map(ClienteView::of)
                                .toList();
                    case Busqueda.SinRespuesta away ->
                        throw Problem.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "Smartflex no responde: tome el reclamo con los datos del cliente; se completará solo");
                });
    }

    static Criterio criterio(
            @Nullable String telefono,
            @Nullable String contrato,
            @Nullable String nombre,
            @Nullable String ci,
            Telefonos telefonos) {
        FieldErrors errores = new FieldErrors();
        List<CriterioRequest> given = Stream.of(
                        new CriterioRequest(Criterio.Por.TELEFONO, telefono),
                        new CriterioRequest(Criterio.Por.CONTRATO, contrato),
                        new CriterioRequest(Criterio.Por.NOMBRE, nombre),
                        new CriterioRequest(Criterio.Por.CARNET, ci))
                .filter(each -> each.valor() != null)
                .toList();
        if (given.size() != 1) {
            String message = "Indique uno solo de telefono, contrato, nombre, ci";
            if (given.isEmpty()) {
                errores.add("telefono", message);
            }
            given.forEach(each -> errores.add(each.por().campo(), message));
            errores.throwIfAny();
        }
        CriterioRequest only = given.getFirst();
        only.revisar(only.por().campo(), telefonos, errores);
        errores.throwIfAny();
        return only.criterio(telefonos);
    }
}
