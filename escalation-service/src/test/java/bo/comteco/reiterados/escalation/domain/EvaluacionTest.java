package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** D-16 made visible: which rules were looked at, which matched, and why the winner won. */
class EvaluacionTest {
    private final OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, el(7, 8));

    @Test
    void cadaReglaDiceQueLeFalto() {
        Evaluacion evaluacion = Escenario.ESCALADOR.evaluar(orden.registrada(), el(7, 8));

        assertThat(evaluacion.reglas()).hasSize(11);
        assertThat(de(evaluacion, "multimedia-por-retencion").incumplidas())
                .containsExactly("servicios", "porRetencion");
        assertThat(de(evaluacion, "instalacion-de-internet-de-mas-de-150-horas").incumplidas())
                .containsExactly("tipo", "edadMinimaHoras");
        assertThat(evaluacion.porque()).contains("Ninguna de las 11 reglas").contains("D-17");
    }

    @Test
    void deVariasFilasMandaLaMasUrgente() {
        orden.segmento = Segmento.PYME;
        Evaluacion evaluacion = Escenario.ESCALADOR.evaluar(orden.reiterada(el(7, 9)), el(7, 9));

        assertThat(evaluacion.reglas().stream().filter(Evaluacion.ReglaMirada::corresponde))
                .extracting(mirada -> mirada.regla().id())
                .containsExactly("pyme-o-influencer", "internet-o-television-reiterada");
        assertThat(evaluacion.porque())
                .isEqualTo("Corresponden 2 reglas; manda la fila más urgente, ALTA, por «pyme-o-influencer» (D-16).");
    }

    @Test
    void variasDeUnaFilaYUnaSolaSeDicenDistinto() {
        Evaluacion dos = Escenario.ESCALADOR.evaluar(
                orden.tras(o -> {
                    o.segmento = Segmento.PYME;
                    o.porRetencionEn = el(7, 8);
                }),
                el(7, 8));
        assertThat(dos.porque()).contains("todas de la fila ALTA");

        orden.porRetencionEn = null;
        assertThat(Escenario.ESCALADOR.evaluar(orden.registrada(), el(7, 8)).porque())
                .isEqualTo("«pyme-o-influencer» es la única regla que corresponde, de 11.");
    }

    @Test
    void laPrimeraQueCorrespondeEsLaQueClasifica() {
        for (Servicio servicio : Servicio.values()) {
            for (int bits = 0; bits < 32; bits++) {
                int caso = bits;
                OrdenPublica mirada = new OrdenDePrueba(servicio, el(7, 8)).tras(o -> {
                    o.reiteradaEn = (caso & 1) == 0 ? null : el(7, 9);
                    o.porRetencionEn = (caso & 2) == 0 ? null : el(7, 9);
                    o.anuladaEn = (caso & 4) == 0 ? null : el(7, 9);
                    o.tipo = (caso & 8) == 0 ? TipoDeOrden.REPARACION : TipoDeOrden.INSTALACION;
                    o.segmento = (caso & 16) == 0 ? Segmento.RESIDENCIAL : Segmento.TOP_A;
                });
                String gana = Escenario.ESCALADOR.evaluar(mirada, el(15, 8)).reglas().stream()
                        .filter(Evaluacion.ReglaMirada::corresponde)
                        .map(regla -> regla.regla().id())
                        .findFirst()
                        .orElse(Clasificacion.SIN_REGLA);
                assertThat(Escenario.ESCALADOR.clasificar(mirada, el(15, 8)).regla())
                        .isEqualTo(gana);
            }
        }
    }

    @Test
    void loClasificadoSeExplicaComoEraEntonces() {
        Escenario escenario = new Escenario().sigue(orden.registrada()).sigue(orden.reiterada(el(8, 8)));
        escenario.sigue(orden.porRetencion(el(8, 8).plus(horas(1))));
        escenario.sigue(orden.cerrada(el(9, 8), true));

        Evaluacion evaluacion =
                Escenario.ESCALADOR.evaluar(escenario.estado().expediente()).orElseThrow();

        assertThat(evaluacion.en()).isEqualTo(el(8, 9));
        assertThat(evaluacion.porque()).contains("internet-o-television-por-retencion");
    }

    private static Evaluacion.ReglaMirada de(Evaluacion evaluacion, String id) {
        return evaluacion.reglas().stream()
                .filter(mirada -> mirada.regla().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
