package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import bo.comteco.reiterados.escalation.domain.VersionDeMatriz;
import bo.comteco.reiterados.escalation.domain.VersionesDeMatriz;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the matrix.
 *
 * @param version its name
 * @param enVigor whether it is the one in force now
 * @param enVigorDesde from when on; missing for the one that the service starts with
 * @param puestaPor who put it; missing there too
 * @param puestaEn when; missing there too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(
        String version,
        boolean enVigor,
        @Nullable Instant enVigorDesde,
        @Nullable String puestaPor,
        @Nullable Instant puestaEn) {

    static List<VersionView> of(VersionesDeMatriz versiones, Instant ahora) {
        MatrizDePriorizacion inicial = versiones.inicial();
        List<VersionView> todas = new ArrayList<>();
        todas.add(new VersionView(inicial.version(), enVigor(inicial, versiones, ahora), null, null, null));
        versiones.posteriores().forEach(version -> todas.add(of(version, versiones, ahora)));
        return todas;
    }

    static VersionView of(VersionDeMatriz version, VersionesDeMatriz versiones, Instant ahora) {
        return new VersionView(
                version.matriz().version(),
                enVigor(version.matriz(), versiones, ahora),
                version.enVigorDesde(),
                version.puestaPor(),
                version.puestaEn());
    }

    private static boolean enVigor(MatrizDePriorizacion matriz, VersionesDeMatriz versiones, Instant ahora) {
        return versiones.enVigor(ahora).version().equals(matriz.version());
    }
}
