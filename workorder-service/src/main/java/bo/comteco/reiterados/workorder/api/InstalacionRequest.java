package bo.comteco.reiterados.workorder.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.workorder.domain.Cadena;
import bo.comteco.reiterados.workorder.domain.DatosTecnicos;
import bo.comteco.reiterados.workorder.domain.RegistrarInstalacion;
import bo.comteco.reiterados.workorder.domain.Servicio;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /instalaciones}.
 *
 * @param contrato contract of the client; mandatory
 * @param servicio the service that is installed; mandatory
 * @param segmento client segment, where known: an installation of TOP_A or TOP_B is of the highest vulnerability (Anexo 2)
 * @param tecnologia access technology, where known
 * @param armario place in the network, where known
 */
public record InstalacionRequest(
        @Nullable String contrato,
        @Nullable String servicio,
        @Nullable String segmento,
        @Nullable String tecnologia,
        @Nullable String armario) {

    private static final Pattern ARMARIO = Pattern.compile("[A-Za-z0-9-]{1,20}");

    private enum Segmento {
        TOP_A,
        TOP_B,
        PYME,
        INFLUENCER,
        RESIDENCIAL
    }

    private enum Tecnologia {
        FTTH,
        HFC,
        DSL,
        COBRE
    }

    /** Every wrong field, named. */
    FieldErrors errores() {
        FieldErrors errores = new FieldErrors()
                .required("contrato", contrato, OrdenesController.CONTRATO, OrdenesController.COMO_CONTRATO)
                .oneOf("servicio", servicio, Servicio.class)
                .optional("armario", armario, ARMARIO, "Debe tener de 1 a 20 letras, dígitos o guiones");
        if (segmento != null) {
            errores.oneOf("segmento", segmento, Segmento.class);
        }
        if (tecnologia != null) {
            errores.oneOf("tecnologia", tecnologia, Tecnologia.class);
        }
        return errores;
    }

    /** What was asked for; only where {@link #errores} are none. */
    RegistrarInstalacion comando(String clave, Instant cuando) {
        return new RegistrarInstalacion(
                Cadena.deInstalacion(
                        Objects.requireNonNull(contrato), Servicio.valueOf(Objects.requireNonNull(servicio)), clave),
                armario,
                new DatosTecnicos(tecnologia, segmento, null),
                cuando);
    }
}
