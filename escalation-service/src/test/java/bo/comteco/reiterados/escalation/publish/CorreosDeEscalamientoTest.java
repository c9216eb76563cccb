package bo.comteco.reiterados.escalation.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.escalation.domain.CasoAdministrativo;
import bo.comteco.reiterados.escalation.domain.CausaDeClasificacion;
import bo.comteco.reiterados.escalation.domain.CausaDeNivel;
import bo.comteco.reiterados.escalation.domain.Clasificacion;
import bo.comteco.reiterados.escalation.domain.EnCurso;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Expediente;
import bo.comteco.reiterados.escalation.domain.Hecho;
import bo.comteco.reiterados.escalation.domain.Medio;
import bo.comteco.reiterados.escalation.domain.Nivel;
import bo.comteco.reiterados.escalation.domain.NivelAvisado;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.domain.Paso;
import bo.comteco.reiterados.escalation.domain.Servicio;
import bo.comteco.reiterados.escalation.domain.TipoDeOrden;
import bo.comteco.reiterados.escalation.domain.Vulnerabilidad;
import bo.comteco.reiterados.mail.Mail;
import bo.comteco.reiterados.mail.MailRecipients;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people read: enough to act on, and nothing of the client. */
class CorreosDeEscalamientoTest {
    private static final Instant REGISTRO = Instant.parse("2016-03-07T12:00:00Z");
    private static final Instant VENCE = Instant.parse("2016-03-08T12:00:00Z");

    private final CorreosDeEscalamiento correos = new CorreosDeEscalamiento(
            new MailRecipients(
                    Map.of(
                            "central",
                            Map.of(
                                    "supervisor-co", List.of("supervisor@x.bo"),
                                    "jefe-depto-co", List.of("jefe@x.bo"),
                                    "administrador-co", List.of("administrador@x.bo"),
                                    "jefe-provision-y-aseguramiento", List.of("provision@x.bo")),
                            "norte",
                            Map.of(
                                    "jefe-depto-co", List.of("norte@x.bo"),
                                    "supervisor-co", List.of("supervisor.norte@x.bo"))),
                    "central"),
            ZoneId.of("America/La_Paz"));

    private static NivelAvisado tercero(Medio medio, CausaDeNivel causa, @Nullable String motivo) {
        return new NivelAvisado(Nivel.JEFE_DEPTO_CO, causa, VENCE, VENCE, motivo, medio, null);
    }

    private static Escalamiento escalamiento(@Nullable String centro, List<NivelAvisado> avisados) {
        return escalamiento(centro, avisados, null);
    }

    private static Escalamiento escalamiento(
            @Nullable String centro, List<NivelAvisado> avisados, @Nullable CasoAdministrativo caso) {
        OrdenPublica orden = new OrdenPublica(
                "C1.INTERNET.F130.1",
                1,
                "C1.INTERNET.F130",
                1,
                "C1",
                Servicio.INTERNET,
                TipoDeOrden.REPARACION,
                null,
                REGISTRO,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                centro);
        Clasificacion clasificacion = new Clasificacion(
                Vulnerabilidad.ALTA,
                "r",
                "e",
                "1",
                CausaDeClasificacion.REGISTRO,
                REGISTRO,
                VENCE,
                "24 h",
                REGISTRO,
                null);
        return new EnCurso(
                new Expediente(orden, clasificacion, avisados, null, null, null, null, null, caso, null), List.of());
    }

    private static Paso paso(@Nullable String centro, NivelAvisado avisado) {
        return new Paso(new Hecho.NivelSubido(avisado), escalamiento(centro, List.of(avisado)));
    }

    @Test
    void elTercerNivelRecibeUnCorreoConIdentidadFijaYQueHacer() {
        Mail correo = correos.de(paso(null, tercero(Medio.CORREO, CausaDeNivel.SIN_SOLUCION, "falta fibra")))
                .orElseThrow();

        assertThat(correo.id()).isEqualTo("C1.INTERNET.F130.1.nivel-3");
        assertThat(correo.to()).containsExactly("jefe@x.bo");
        assertThat(correo.subject()).isEqualTo("Orden C1.INTERNET.F130.1 sin solución: escalada al nivel 3 (ALTA)");
        assertThat(correo.text())
                .contains("el 08/03/2016 08:00: el nivel anterior no pudo solucionarla")
                .contains("Contrato:        C1")
                .contains("Lo que dijo el nivel anterior: falta fibra")
                .contains("coordine la solución inmediata");
    }

    @Test
    void elCorreoVaALaGenteDelCentroYQuienSeEnteraPorElSistemaNoRecibeNinguno() {
        assertThat(correos.de(paso("NORTE", tercero(Medio.CORREO, CausaDeNivel.TIEMPO, null)))
                        .orElseThrow())
                .satisfies(correo -> assertThat(correo.to()).containsExactly("norte@x.bo"))
                .satisfies(correo -> assertThat(correo.text()).doesNotContain("nivel anterior:"));
        assertThat(correos.de(paso(null, tercero(Medio.SISTEMA, CausaDeNivel.TIEMPO, null))))
                .isEmpty();
    }

    @Test
    void elSupervisorDelCentroSabeQuePasoElObjetivoYCuandoVenceElPlazo() {
        Hecho pasado = new Hecho.ObjetivoPasado(REGISTRO);
        Mail correo =
                correos.de(new Paso(pasado, escalamiento(null, List.of()))).orElseThrow();

        assertThat(correo.id()).isEqualTo("C1.INTERNET.F130.1.objetivo");
        assertThat(correo.to()).containsExactly("supervisor@x.bo");
        assertThat(correo.subject()).isEqualTo("Orden C1.INTERNET.F130.1: pasó su objetivo sin solución (ALTA)");
        assertThat(correo.text())
                .contains("debía estar solucionada el 07/03/2016 08:00")
                .contains("Plazo:           08/03/2016 08:00")
                .contains("Contrato:        C1");
        assertThat(correos.de(new Paso(pasado, escalamiento("NORTE", List.of())))
                        .orElseThrow()
                        .to())
                .containsExactly("supervisor.norte@x.bo");
    }

    @Test
    void elCasoVaAlAdministradorYDespuesConSuCoordinacionAlJefeDeProvision() {
        CasoAdministrativo.Revision revision = new CasoAdministrativo.Revision(3, VENCE);
        Mail escalado = correos.de(new Paso(
                        new Hecho.CasoEscalado(VENCE, 3),
                        escalamiento(null, List.of(), new CasoAdministrativo.Escalado(revision, Map.of()))))
                .orElseThrow();
        assertThat(escalado.id()).isEqualTo("C1.INTERNET.F130.1.caso-escalado");
        assertThat(escalado.to()).containsExactly("administrador@x.bo");
        assertThat(escalado.subject()).contains("3 reiteraciones");
        assertThat(escalado.text()).contains("Al cerrarse, el 08/03/2016 08:00").contains("Jefe Depto.");

        Mail comunicado = correos.de(new Paso(
                        new Hecho.CasoComunicado(VENCE),
                        escalamiento(
                                null,
                                List.of(),
                                new CasoAdministrativo.Comunicado(
                                        revision, "cambiar el tramo", "luis", VENCE, Map.of()))))
                .orElseThrow();
        assertThat(comunicado.id()).isEqualTo("C1.INTERNET.F130.1.caso-comunicado");
        assertThat(comunicado.to()).containsExactly("provision@x.bo");
        assertThat(comunicado.text()).contains("cambiar el tramo").contains("Reiteraciones:   3");
    }

    @Test
    void losRecordatoriosDeUnDiaSonUnSoloCorreoConSuLista() {
        NivelAvisado avisado = tercero(Medio.CORREO, CausaDeNivel.TIEMPO, null);
        Mail correo = correos.deRecordatorios(
                LocalDate.of(2016, 3, 9), "NORTE", List.of(escalamiento("NORTE", List.of(avisado))), 2);

        assertThat(correo.id()).isEqualTo("recordatorios.2016-03-09.NORTE");
        assertThat(correo.to()).containsExactly("norte@x.bo");
        assertThat(correo.subject()).isEqualTo("3 órdenes sin solución en su nivel al 09/03/2016");
        assertThat(correo.text())
                .contains("- C1.INTERNET.F130.1, contrato C1, ALTA: en su nivel desde 08/03/2016 08:00")
                .contains("y 2 más");
    }
}
