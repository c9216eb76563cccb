package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormularioLlenoTest {

    private static final String ORDEN = "C1.INTERNET.F1.2";
    private static final Instant RECIBIDO = Instant.parse("2016-03-07T12:00:00Z");
    private static final Duration DOS_DIAS = Duration.ofDays(2);

    private static Reclamo reclamo(DecisionDelPaso3 decision) {
        Recepcion told = new Recepcion(
                "R-1",
                "h",
                Canal.CALL_CENTER,
                "C1",
                Servicio.INTERNET,
                "F1",
                null,
                new Reclamante("Juana Perez", "4250000", "Calle Uno", "123"),
                "sin señal desde ayer",
                RECIBIDO);
        return Reclamo.recibido(told, new Cliente.PorVerificar()).con(new Avance.Decidido(decision, ORDEN));
    }

    private static OrdenSeguida.Orden orden(
            Situacion situacion,
            @Nullable Boolean conSolucion,
            @Nullable Boolean atendidaConSolucion,
            Instant registradaEn,
            @Nullable Instant atendidaEn,
            @Nullable Instant cerradaEn) {
        return new OrdenSeguida.Orden(
                ORDEN,
                1,
                situacion,
                conSolucion,
                atendidaConSolucion,
                null,
                3,
                new Hitos(registradaEn, null, atendidaEn, cerradaEn, null, null, null));
    }

    private static Set<MotivoDeFormulario> marcados(
            DecisionDelPaso3 decision, OrdenSeguida.@Nullable Orden orden, OrdenSeguida.@Nullable Orden repetida) {
        return FormularioLleno.de(reclamo(decision), orden, repetida).delSistema();
    }

    @Test
    void laPapeletaEsRezagadaDesdeLas48HorasSinAtencion() {
        DecisionDelPaso3 abierta = DecisionDelPaso3.REITERA_ABIERTA;
        Instant limit = RECIBIDO.minus(DOS_DIAS);
        assertThat(marcados(abierta, orden(Situacion.REGISTRADA, null, null, limit, null, null), null))
                .containsExactly(MotivoDeFormulario.PAPELETAS_REZAGADAS);
        assertThat(marcados(abierta, orden(Situacion.REGISTRADA, null, null, limit.plusMillis(1), null, null), null))
                .isEmpty();
        assertThat(marcados(abierta, null, null)).as("nothing known").isEmpty();
    }

    @Test
    void elTelefonoPorElQueSeBuscoAlClienteEsElDeLaLineaMientrasNadiePongaOtro() {
        Recepcion byPhone = new Recepcion(
                "R-1",
                "h",
                Canal.CALL_CENTER,
                null,
                Servicio.TELEFONIA,
                "F1",
                null,
                new Reclamante("Juana Perez", "70712345", "Calle Uno", "123"),
                null,
                RECIBIDO,
                new Criterio(Criterio.Por.TELEFONO, "+59144250000"));
        Reclamo reclamo = Reclamo.recibido(byPhone, new Cliente.PorVerificar())
                .con(new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, ORDEN));

        assertThat(FormularioLleno.de(reclamo, null, null).telefono()).isEqualTo("44250000");
        assertThat(FormularioLleno.de(reclamo, null, null).telefonoDeReferencia())
                .isEqualTo("70712345");
        assertThat(FormularioLleno.de(reclamo(DecisionDelPaso3.REITERA_ABIERTA), null, null)
                        .telefono())
                .isNull();
    }

    @Test
    void loQuePasaDespuesDelReclamoNoCambiaLoMarcado() {
        Instant later = RECIBIDO.plusSeconds(60);
        OrdenSeguida.Orden attendedLater = orden(Situacion.CERRADA, true, true, RECIBIDO.minus(DOS_DIAS), later, later);
        assertThat(marcados(DecisionDelPaso3.REITERA_ABIERTA, attendedLater, null))
                .containsExactly(MotivoDeFormulario.PAPELETAS_REZAGADAS);
        OrdenSeguida.Orden closedWell =
                orden(Situacion.CERRADA, true, false, RECIBIDO.minusSeconds(60), RECIBIDO.minusSeconds(30), later);
        assertThat(marcados(DecisionDelPaso3.REITERA_ATENDIDA, closedWell, null))
                .containsExactly(MotivoDeFormulario.PAPELETA_CERRADA_SIN_SOLUCION);
    }

    @Test
    void laPapeletaCerradaSinSolucionEsLaUltimaDelDano() {
        Instant before = RECIBIDO.minusSeconds(3_600);
        OrdenSeguida.Orden own = orden(Situacion.REGISTRADA, null, null, RECIBIDO, null, null);
        DecisionDelPaso3 trasCierre = DecisionDelPaso3.REITERA_TRAS_CIERRE;
        assertThat(marcados(trasCierre, own, orden(Situacion.CERRADA, false, false, before, before, before)))
                .containsExactly(MotivoDeFormulario.PAPELETA_CERRADA_SIN_SOLUCION);
        assertThat(marcados(trasCierre, own, orden(Situacion.CERRADA, true, false, before, before, before)))
                .as("attended without, closed with")
                .isEmpty();
        assertThat(marcados(trasCierre, own, orden(Situacion.ANULADA, null, null, before, null, null)))
                .isEmpty();
        assertThat(marcados(trasCierre, own, null)).isEmpty();
        OrdenSeguida.Orden solved = orden(Situacion.ATENDIDA, true, true, before, before, null);
        assertThat(marcados(DecisionDelPaso3.REITERA_ATENDIDA, solved, null)).isEmpty();
    }

    @Test
    void elSistemaLlenaLoQueSabe() {
        OrdenSeguida.Orden orden =
                orden(Situacion.CERRADA, true, true, RECIBIDO, RECIBIDO, Instant.parse("2016-03-09T03:00:00Z"));
        FormularioLleno lleno = FormularioLleno.de(reclamo(DecisionDelPaso3.REITERA_ABIERTA), orden, null);
        assertThat(lleno.telefonoDeReferencia()).isEqualTo("4250000");
        assertThat(lleno.numeroDeSolicitud()).isEqualTo(ORDEN);
        assertThat(lleno.cliente()).isEqualTo("Juana Perez");
        assertThat(lleno.fallaActual()).isEqualTo("INTERNET, F1");
        assertThat(lleno.observaciones()).isEqualTo("sin señal desde ayer");
        assertThat(lleno.fechaYHora()).isEqualTo(RECIBIDO);
        assertThat(lleno.fechaDeCierre()).as("day in La Paz").isEqualTo(LocalDate.of(2016, 3, 8));
        assertThat(lleno.telefono()).isNull();
        assertThat(lleno.toString()).doesNotContain("Juana", "4250000");
    }

    @Test
    void loQueEscribenLasPersonasValeMasYSusMarcasSeSuman() {
        DatosDelFormulario datos = new DatosDelFormulario(
                "4251111",
                Set.of(MotivoDeFormulario.ABONADO_AUSENTE),
                "otra vez",
                null,
                "sin internet",
                "Luis",
                "Marta",
                LocalDate.of(2016, 3, 8),
                "Pedro",
                Linea.OK,
                null);
        Formulario.Gestion gestion =
                new Formulario.Gestion("Div. Redes", new Persona("SUPERVISORA_CALL_CENTER", "rosa"), RECIBIDO);
        Reclamo reclamo = reclamo(DecisionDelPaso3.REITERA_ATENDIDA).con(new Formulario(3, datos, gestion));
        OrdenSeguida.Orden orden = orden(Situacion.ATENDIDA, false, false, RECIBIDO, RECIBIDO, null);
        FormularioLleno lleno = FormularioLleno.de(reclamo, orden, null);
        assertThat(lleno.motivos())
                .containsExactly(MotivoDeFormulario.PAPELETA_CERRADA_SIN_SOLUCION, MotivoDeFormulario.ABONADO_AUSENTE);
        assertThat(lleno.revision()).isEqualTo(3);
        assertThat(lleno.cliente()).isEqualTo("Pedro");
        assertThat(lleno.observaciones()).isEqualTo("otra vez");
        assertThat(lleno.fallaActual()).isEqualTo("sin internet");
        assertThat(lleno.unidad()).as("from step 8").isEqualTo("Div. Redes");
        assertThat(lleno.supervisora()).as("from step 8").isEqualTo("rosa");
        assertThat(lleno.gestionadoEn()).isEqualTo(RECIBIDO);
    }

    @Test
    void sinReiteracionNoHayFormulario() {
        assertThatThrownBy(() -> FormularioLleno.de(reclamo(DecisionDelPaso3.PRIMER_REPORTE), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
