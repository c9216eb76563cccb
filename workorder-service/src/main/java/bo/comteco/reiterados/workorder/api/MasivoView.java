package bo.comteco.reiterados.workorder.api;

import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Ficha;
import bo.comteco.reiterados.workorder.domain.Quien;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Situacion;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reclamo masivo (D-23).
 *
 * @param id its id
 * @param clase kind of place in the network
 * @param codigo the place
 * @param situacion {@code ABIERTO} or {@code CERRADO}
 * @param origen {@code DETECCION} or {@code PERSONA}
 * @param reclamosAlDeclarar claims of the window that raised it; 0 where a person did
 * @param declaradoEn when it was raised
 * @param cerradoEn when it was closed; null while it is open
 * @param declaradoPor who raised it; null where the number of claims did
 * @param cerradoPor who closed it; null while it is open
 * @param conSolucion whether it was closed with solution; null while it is open
 * @param danos the damages that are linked to it, with their claims, by cursor; null in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MasivoView(
        String id,
        String clase,
        String codigo,
        String situacion,
        String origen,
        int reclamosAlDeclarar,
        Instant declaradoEn,
        @Nullable QuienView declaradoPor,
        @Nullable Instant cerradoEn,
        @Nullable QuienView cerradoPor,
        @Nullable Boolean conSolucion,
        @Nullable Page<DanoView> danos) {

    /**
     * A damage that is linked to it.
     *
     * @param id its link: the order, where there is one
     * @param contrato contract
     * @param servicio service
     * @param falla fault family
     * @param situacion its state; {@code BAJO_RECLAMO_MASIVO} while it waits without an order
     * @param reclamos its claims
     */
    record DanoView(
            String id, String contrato, String servicio, String falla, String situacion, List<String> reclamos) {

        static DanoView of(Eslabon eslabon) {
            Ficha ficha = eslabon.ficha();
            return new DanoView(
                    ficha.id().texto(),
                    ficha.id().cadena().contrato(),
                    ficha.id().cadena().servicio().name(),
                    ficha.id().cadena().falla(),
                    Situacion.de(eslabon).name(),
                    ficha.reclamos());
        }
    }

    /**
     * Who did it.
     *
     * @param rol the role in which it was done
     * @param usuario code of that person
     */
    record QuienView(String rol, String usuario) {

        static @Nullable QuienView of(@Nullable Quien por) {
            return por == null ? null : new QuienView(por.rol(), por.codigo());
        }
    }

    static MasivoView of(ReclamoMasivo masivo) {
        return of(masivo, null);
    }

    static MasivoView of(ReclamoMasivo masivo, @Nullable Page<DanoView> danos) {
        ReclamoMasivo.Declaracion declaracion = masivo.declaracion();
        ReclamoMasivo.Cerrado cerrado = masivo instanceof ReclamoMasivo.Cerrado closed ? closed : null;
        return new MasivoView(
                declaracion.id().texto(),
                declaracion.id().lugar().clase().name(),
                declaracion.id().lugar().codigo(),
                cerrado == null ? "ABIERTO" : "CERRADO",
                declaracion.origen().name(),
                declaracion.reclamos(),
                declaracion.declaradoEn(),
                QuienView.of(declaracion.por()),
                cerrado == null ? null : cerrado.cierre().cuando(),
                cerrado == null ? null : QuienView.of(cerrado.por()),
                cerrado == null ? null : cerrado.cierre().conSolucion(),
                danos);
    }
}
