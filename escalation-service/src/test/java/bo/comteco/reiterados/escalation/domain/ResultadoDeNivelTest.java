package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.escalation.domain.ResultadoDeNivel.Valor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pasos 22 to 24: who was told, how, until when, and what came of it; and Paso 23.2, the cabinet. */
class ResultadoDeNivelTest {
    private static final Instant REGISTRO = el(7, 8);

    private final Escenario escenario = new Escenario();

    private static Instant alas(long horas) {
        return REGISTRO.plus(horas(horas));
    }

    private Escenario pyme(Servicio servicio) {
        OrdenDePrueba orden = new OrdenDePrueba(servicio, REGISTRO);
        orden.segmento = Segmento.PYME;
        return escenario.sigue(orden.registrada());
    }

    private static Comando resultado(int nivel, Valor valor, String detalle, long alas) {
        return new Comando.RegistrarResultado(
                nivel, new ResultadoDeNivel(valor, Medio.TELEFONO, detalle, "luis", alas(alas)));
    }

    private static Comando armario(String codigo, long alas) {
        return new Comando.InstruirEnArmario(codigo, "revisar bornes", "rosa", alas(alas));
    }

    private Decision decidir(Comando comando) {
        return Escenario.ESCALADOR.decidir(escenario.estado, comando);
    }

    @Test
    void cadaNivelTieneSuMedioYHastaCuandoLoTiene() {
        pyme(Servicio.INTERNET).sonLas(alas(12));
        assertThat(escenario.estado().hasta(Nivel.SUPERVISOR_CO)).isEqualTo(alas(18));

        escenario.sonLas(alas(25));

        assertThat(escenario.avisados())
                .extracting(NivelAvisado::medio)
                .containsExactly(Medio.SISTEMA, Medio.SISTEMA, Medio.CORREO);
        assertThat(escenario.estado().hasta(Nivel.SUPERVISOR_CO)).isEqualTo(alas(18));
        assertThat(escenario.estado().hasta(Nivel.DIV_REDES)).isEqualTo(alas(24));
        assertThat(escenario.estado().hasta(Nivel.JEFE_DEPTO_CO)).isEqualTo(alas(24));
    }

    @Test
    void queNivelesRecibenCorreoSeConfigura() {
        PoliticaDeEscalamiento politica = PoliticaDeEscalamiento.DEL_PROCEDIMIENTO;
        PoliticaDeEscalamiento todos = new PoliticaDeEscalamiento(
                politica.porcentajes(),
                politica.plazoInmediata(),
                politica.recordatorioCada(),
                Set.of(1, 3),
                politica.zona());

        assertThat(List.of(Nivel.values()))
                .extracting(todos::medio)
                .containsExactly(Medio.CORREO, Medio.SISTEMA, Medio.CORREO);
    }

    @Test
    void quienFueAvisadoRegistraSuResultadoYElUltimoVale() {
        pyme(Servicio.INTERNET)
                .sonLas(alas(12))
                .haz(resultado(1, Valor.COORDINADO, "va un técnico", 13))
                .haz(resultado(1, Valor.SOLUCIONADO, "fibra cambiada", 14));

        assertThat(escenario.avisados().getFirst().resultado())
                .isEqualTo(new ResultadoDeNivel(Valor.SOLUCIONADO, Medio.TELEFONO, "fibra cambiada", "luis", alas(14)));
        assertThat(escenario.hechos(Hecho.GestionRegistrada.class))
                .containsExactly(
                        new Hecho.GestionRegistrada(
                                alas(13), Nivel.SUPERVISOR_CO, Valor.COORDINADO, Medio.TELEFONO, null),
                        new Hecho.GestionRegistrada(
                                alas(14), Nivel.SUPERVISOR_CO, Valor.SOLUCIONADO, Medio.TELEFONO, null));
        assertThat(decidir(resultado(1, Valor.SOLUCIONADO, "fibra cambiada", 15)))
                .isInstanceOf(Decision.Ignorada.class);
        assertThat(decidir(resultado(2, Valor.COORDINADO, "nada", 15)))
                .isEqualTo(new Decision.Rechazada("El nivel 2 no ha sido avisado; la orden está en el nivel 1."));
        assertThat(escenario.sonLas(alas(18)).avisados()).as("sube igual").hasSize(2);
    }

    @Test
    void decirSinSolucionEsElResultadoDeSuNivel() {
        pyme(Servicio.INTERNET)
                .sonLas(alas(12))
                .haz(new Comando.DeclararSinSolucion(1, "falta fibra", "luis", alas(13)));

        assertThat(escenario.avisados().getFirst().resultado())
                .isEqualTo(new ResultadoDeNivel(Valor.SIN_SOLUCION, Medio.SISTEMA, "falta fibra", "luis", alas(13)));
        assertThat(escenario.avisados()).hasSize(2);
    }

    @Test
    void divRedesInstruyeUnTecnicoEnElArmarioSoloDeTelefonia() {
        pyme(Servicio.TELEFONIA).sonLas(alas(12));
        assertThat(decidir(armario("A-17", 13)))
                .isEqualTo(new Decision.Rechazada("La orden está en el nivel 1: Div. Redes no ha sido avisada."));

        escenario.sonLas(alas(18)).haz(armario("A-17", 19));

        assertThat(escenario.estado().expediente().enArmario())
                .isEqualTo(new InstruccionEnArmario("A-17", "revisar bornes", "rosa", alas(19)));
        assertThat(escenario.hechos(Hecho.GestionRegistrada.class))
                .containsExactly(new Hecho.GestionRegistrada(alas(19), Nivel.DIV_REDES, null, null, "A-17"));
        assertThat(decidir(armario("A-17", 20))).isInstanceOf(Decision.Ignorada.class);
        escenario.haz(armario("A-18", 21));
        assertThat(escenario.estado().expediente().enArmario().armario()).isEqualTo("A-18");

        Escenario internet = new Escenario();
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
        orden.segmento = Segmento.PYME;
        internet.sigue(orden.registrada()).sonLas(alas(18));
        assertThat(Escenario.ESCALADOR.decidir(internet.estado, armario("A-17", 19)))
                .isEqualTo(new Decision.Rechazada(
                        "Solo para TELEFONIA se instruye un técnico en el armario (Paso 23.2)."));
    }
}
