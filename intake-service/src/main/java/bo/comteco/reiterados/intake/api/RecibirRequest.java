package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.intake.application.Telefonos;
import bo.comteco.reiterados.intake.domain.Canal;
import bo.comteco.reiterados.intake.domain.Criterio;
import bo.comteco.reiterados.intake.domain.Huella;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamante;
import bo.comteco.reiterados.intake.domain.Servicio;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /reclamos}. Surrounding blanks mean nothing, and a blank text is a missing one.
 *
 * @param canal {@code CALL_CENTER}, {@code HELP_DESK} or {@code RETENCION}
 * @param contrato contract of the client; where it is not known, {@code cliente}
 * @param servicio damaged service
 * @param falla fault family
 * @param armario place in the network
 * @param reclamante who claims; mandatory on {@code CALL_CENTER} (Paso 6)
 * @param descripcion free text
 * @param cliente by what Smartflex finds the client, in place of the contract (Paso 2)
 */
record RecibirRequest(
        @Nullable String canal,
        @Nullable String contrato,
        @Nullable String servicio,
        @Nullable String falla,
        @Nullable String armario,
        @Nullable ReclamanteRequest reclamante,
        @Nullable String descripcion,
        @Nullable ClienteRequest cliente) {

    private static final Pattern FALLA = Pattern.compile("[A-Z0-9_-]{1,20}");
    private static final Pattern ARMARIO = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Pattern TELEFONO = Pattern.compile("\\d{7,8}");
    private static final Pattern LINE = Pattern.compile("\\P{Cntrl}{1,200}");
    private static final Pattern TEXT = Pattern.compile("(?s).{1,2000}");

    RecibirRequest {
        canal = clean(canal);
        contrato = clean(contrato);
        servicio = clean(servicio);
        falla = clean(falla);
        armario = clean(armario);
        descripcion = clean(descripcion);
    }

    /** Who claims. */
    record ReclamanteRequest(
            @Nullable String nombre,
            @Nullable String telefonoDeReferencia,
            @Nullable String direccion,
            @Nullable String carnet) {

        ReclamanteRequest {
            nombre = clean(nombre);
            telefonoDeReferencia = clean(telefonoDeReferencia);
            direccion = clean(direccion);
            carnet = clean(carnet);
        }

        /** Says nothing, so that no log line can. */
        @Override
        public String toString() {
            return "ReclamanteRequest[***]";
        }
    }

    /** By what Smartflex finds the client: exactly one of these. */
    record ClienteRequest(
            @Nullable String telefono,
            @Nullable String nombre,
            @Nullable String ci) {

        private List<CriterioRequest> dados() {
            return Stream.of(
                            new CriterioRequest(Criterio.Por.TELEFONO, telefono),
                            new CriterioRequest(Criterio.Por.NOMBRE, nombre),
                            new CriterioRequest(Criterio.Por.CARNET, ci))
                    .filter(each -> each.valor() != null)
                    .toList();
        }

        /** Says nothing, so that no log line can. */
        @Override
        public String toString() {
            return "ClienteRequest[***]";
        }
    }

    private List<CriterioRequest> criterios() {
        return cliente == null ? List.of() : cliente.dados();
    }

    private void revisarAlCliente(Telefonos telefonos, FieldErrors errores) {
        List<CriterioRequest> criterios = criterios();
        if (contrato != null && !criterios.isEmpty()) {
            errores.add("cliente", "Sobra donde se indica el contrato");
        }
        if (contrato == null && criterios.isEmpty()) {
            errores.add("contrato", "Es obligatorio, o bien uno de cliente.telefono, cliente.nombre, cliente.ci");
        }
        if (criterios.size() > 1) {
            criterios.forEach(each -> errores.add("cliente." + each.por().campo(), "Indique uno solo"));
        } else {
            criterios.forEach(each -> each.revisar("cliente." + each.por().campo(), telefonos, errores));
        }
        errores.optional(
                "contrato", contrato, CriterioRequest.CONTRATO, "Debe tener de 1 a 20 letras, dígitos o guiones");
    }

    /** Every wrong field, named. */
    FieldErrors errores(Telefonos telefonos) {
        FieldErrors errores = new FieldErrors().oneOf("canal", canal, Canal.class);
        revisarAlCliente(telefonos, errores);
        errores.oneOf("servicio", servicio, Servicio.class)
                .required("falla", falla, FALLA, "Debe tener de 1 a 20 mayúsculas, dígitos o guiones")
                .optional("armario", armario, ARMARIO, "Debe tener de 1 a 20 letras, dígitos o guiones")
                .optional("descripcion", descripcion, TEXT, "Debe tener 2000 caracteres como máximo");
        boolean byPhone = Canal.CALL_CENTER.name().equals(canal);
        ReclamanteRequest who = reclamante == null ? new ReclamanteRequest(null, null, null, null) : reclamante;
        if (byPhone) {
            errores.required("reclamante.nombre", who.nombre())
                    .required("reclamante.telefonoDeReferencia", who.telefonoDeReferencia())
                    .required("reclamante.direccion", who.direccion());
        }
        return errores.optional("reclamante.nombre", who.nombre(), LINE, "Debe tener 200 caracteres como máximo")
                .optional(
                        "reclamante.telefonoDeReferencia",
                        who.telefonoDeReferencia(),
                        TELEFONO,
                        "Debe tener 7 u 8 dígitos")
                .optional("reclamante.direccion", who.direccion(), LINE, "Debe tener 200 caracteres como máximo")
                .optional(
                        "reclamante.carnet",
                        who.carnet(),
                        CriterioRequest.CARNET,
                        "Debe tener de 1 a 20 letras o dígitos");
    }

    /** What was told; only where {@link #errores} are none. */
    Recepcion recepcion(String reclamoId, Instant now, Telefonos telefonos) {
        Criterio criterio = criterio(telefonos);
        return new Recepcion(
                reclamoId,
                huella(criterio),
                canalPedido(),
                contrato,
                Servicio.valueOf(Objects.requireNonNull(servicio)),
                Objects.requireNonNull(falla),
                armario,
                reclamante == null
                        ? null
                        : new Reclamante(
                                reclamante.nombre(),
                                reclamante.telefonoDeReferencia(),
                                reclamante.direccion(),
                                reclamante.carnet()),
                descripcion,
                now,
                criterio);
    }

    /** The channel; only where {@link #errores} are none. */
    Canal canalPedido() {
        return Canal.valueOf(Objects.requireNonNull(canal));
    }

    private @Nullable Criterio criterio(Telefonos telefonos) {
        return criterios().stream()
                .findFirst()
                .map(only -> only.criterio(telefonos))
                .orElse(null);
    }

    private String huella(@Nullable Criterio criterio) {
        ReclamanteRequest who = reclamante == null ? new ReclamanteRequest(null, null, null, null) : reclamante;
        return Huella.de(Arrays.asList(
                canal,
                contrato,
                servicio,
                falla,
                armario,
                descripcion,
                who.nombre(),
                who.telefonoDeReferencia(),
                who.direccion(),
                who.carnet(),
                criterio == null ? null : criterio.por().name(),
                criterio == null ? null : criterio.valor()));
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
