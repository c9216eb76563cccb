package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static bo.comteco.reiterados.escalation.domain.NivelAdministrativo.ADMINISTRADOR_CO;
import static bo.comteco.reiterados.escalation.domain.NivelAdministrativo.JEFE_DEPTO_CO;
import static bo.comteco.reiterados.escalation.domain.NivelAdministrativo.JEFE_PROVISION_Y_ASEGURAMIENTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.Comunicado;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.EnEspera;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.Escalado;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.Registrado;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.Revision;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.Situacion;
import bo.comteco.reiterados.escalation.domain.ResultadoDeNivel.Valor;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pasos 25 to 27: repetitions reviewed at closing; the matrix decides which go to the Administrador CO (D-12). */
class CasoAdministrativoTest {
    private static final Instant REGISTRO = el(7, 8);
    private static final Revision REVISION = new Revision(2, alas(20));

    private final Escenario escenario = new Escenario();

    private static Instant alas(long horas) {
        return REGISTRO.plus(horas(horas));
    }

    private static OrdenDePrueba reiterada(Segmento segmento, Servicio servicio) {
        OrdenDePrueba orden = new OrdenDePrueba(servicio, REGISTRO);
        orden.segmento = segmento;
        orden.reiteradaEn = alas(1);
        orden.conCaso = true;
        return orden;
    }

    private static Comando revisar() {
        return new Comando.RevisarReiteraciones(2, alas(20), alas(21));
    }

    private static Comando comunicar(String coordinacion, String por) {
        return new Comando.ComunicarCaso(coordinacion, por, alas(30));
    }

    private Decision decidir(Comando comando) {
        return Escenario.ESCALADOR.decidir(escenario.estado, comando);
    }

    private CasoAdministrativo caso() {
        return escenario.estado().expediente().administrativo();
    }

    @Test
    void loReiteradoDeVulnerabilidadAltaVaAlAdministradorUnaSolaVez() {
        OrdenDePrueba orden = reiterada(Segmento.PYME, Servicio.INTERNET);
        escenario.sigue(orden.registrada()).sigue(orden.cerrada(alas(20), true)).haz(revisar());

        assertThat(caso()).isEqualTo(new Escalado(REVISION, Map.of()));
        assertThat(escenario.hechos(Hecho.CasoEscalado.class)).containsExactly(new Hecho.CasoEscalado(alas(20), 2));
        assertThat(decidir(revisar())).isInstanceOf(Decision.Ignorada.class);
    }

    @Test
    void loReiteradoDeMenosDeAltaSeRegistraYNoSeEscala() {
        OrdenDePrueba orden = reiterada(Segmento.RESIDENCIAL, Servicio.INTERNET);
        escenario.sigue(orden.registrada()).sigue(orden.cerrada(alas(20), true)).haz(revisar());

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(Vulnerabilidad.MODERADA);
        assertThat(caso()).isEqualTo(new Registrado(REVISION));
        assertThat(escenario.hechos(Hecho.CasoEscalado.class)).isEmpty();
        assertThat(decidir(comunicar("algo", "luis")))
                .isEqualTo(new Decision.Rechazada("La orden no tiene un caso administrativo escalado."));
    }

    @Test
    void laRevisionQueLlegaAntesQueElCierreEsperaLaPrioridadUltima() {
        OrdenDePrueba orden = reiterada(Segmento.RESIDENCIAL, Servicio.INTERNET);
        escenario.sigue(orden.registrada()).haz(revisar());
        assertThat(caso()).isEqualTo(new EnEspera(REVISION));

        orden.porRetencionEn = alas(2);
        escenario.sigue(orden.cerrada(alas(20), true));

        assertThat(caso()).isEqualTo(new Escalado(REVISION, Map.of()));
        assertThat(escenario.hechos(Hecho.CasoEscalado.class)).containsExactly(new Hecho.CasoEscalado(alas(20), 2));
    }

    @Test
    void laRevisionDeUnaOrdenQueNoSeConoceNoSePierdeEnSilencio() {
        assertThat(decidir(revisar())).isInstanceOf(Decision.Rechazada.class);
        assertThat(decidir(comunicar("algo", "luis"))).isInstanceOf(Decision.Rechazada.class);
    }

    @Test
    void elAdministradorComunicaElCasoConSuCoordinacionUnaSolaVez() {
        OrdenDePrueba orden = reiterada(Segmento.PYME, Servicio.INTERNET);
        escenario
                .sigue(orden.registrada())
                .sigue(orden.cerrada(alas(20), true))
                .haz(revisar())
                .haz(comunicar("cambiar el tramo", "luis"));

        assertThat(caso()).isEqualTo(new Comunicado(REVISION, "cambiar el tramo", "luis", alas(30), Map.of()));
        assertThat(escenario.hechos(Hecho.CasoComunicado.class)).containsExactly(new Hecho.CasoComunicado(alas(30)));
        assertThat(decidir(comunicar("cambiar el tramo", "luis"))).isInstanceOf(Decision.Ignorada.class);
        assertThat(decidir(comunicar("otra cosa", "luis")))
                .isEqualTo(
                        new Decision.Rechazada("El caso ya fue comunicado, con otra coordinación o por otra persona."));
    }

    private static ResultadoDeNivel dicho(Valor valor, String por, long alas) {
        return new ResultadoDeNivel(valor, Medio.TELEFONO, "se cambió el tramo", por, alas(alas));
    }

    private static Comando resultado(NivelAdministrativo nivel, Valor valor, long alas) {
        return new Comando.RegistrarResultadoDeCaso(nivel, dicho(valor, "luis", alas));
    }

    private Escenario escalado() {
        OrdenDePrueba orden = reiterada(Segmento.PYME, Servicio.INTERNET);
        return escenario
                .sigue(orden.registrada())
                .sigue(orden.cerrada(alas(20), true))
                .haz(revisar());
    }

    @Test
    void quienRecibioElCasoRegistraSuResultadoYElUltimoVale() {
        escalado()
                .haz(resultado(ADMINISTRADOR_CO, Valor.COORDINADO, 25))
                .haz(comunicar("cambiar el tramo", "luis"))
                .haz(resultado(JEFE_DEPTO_CO, Valor.COORDINADO, 31))
                .haz(resultado(JEFE_PROVISION_Y_ASEGURAMIENTO, Valor.COORDINADO, 32));
        assertThat(caso().situacion()).isEqualTo(Situacion.COMUNICADO);

        escenario.haz(resultado(JEFE_PROVISION_Y_ASEGURAMIENTO, Valor.SOLUCIONADO, 33));

        assertThat(caso().situacion()).isEqualTo(Situacion.CONCLUIDO);
        assertThat(((Comunicado) caso()).resultados())
                .containsOnly(
                        entry(ADMINISTRADOR_CO, dicho(Valor.COORDINADO, "luis", 25)),
                        entry(JEFE_DEPTO_CO, dicho(Valor.COORDINADO, "luis", 31)),
                        entry(JEFE_PROVISION_Y_ASEGURAMIENTO, dicho(Valor.SOLUCIONADO, "luis", 33)));
        assertThat(escenario.hechos(Hecho.ResultadoDeCaso.class))
                .hasSize(4)
                .last()
                .isEqualTo(new Hecho.ResultadoDeCaso(
                        alas(33), JEFE_PROVISION_Y_ASEGURAMIENTO, Valor.SOLUCIONADO, Medio.TELEFONO));
        assertThat(decidir(resultado(JEFE_PROVISION_Y_ASEGURAMIENTO, Valor.SOLUCIONADO, 34)))
                .isInstanceOf(Decision.Ignorada.class);
    }

    @Test
    void sinSolucionTambienConcluyeElCaso() {
        escalado()
                .haz(comunicar("cambiar el tramo", "luis"))
                .haz(resultado(JEFE_PROVISION_Y_ASEGURAMIENTO, Valor.SIN_SOLUCION, 31));

        assertThat(caso().situacion()).isEqualTo(Situacion.CONCLUIDO);
    }

    @Test
    void aQuienElCasoNoLlegoNoLeTocaRegistrar() {
        assertThat(decidir(resultado(ADMINISTRADOR_CO, Valor.SOLUCIONADO, 1)))
                .isEqualTo(new Decision.Rechazada("La orden no tiene un caso administrativo escalado."));
        escalado();
        assertThat(decidir(resultado(JEFE_PROVISION_Y_ASEGURAMIENTO, Valor.SOLUCIONADO, 21)))
                .isEqualTo(new Decision.Rechazada("El caso no ha llegado a JEFE_PROVISION_Y_ASEGURAMIENTO: hasta que se"
                        + " comunique (Paso 27) registra su resultado ADMINISTRADOR_CO."));
    }
}
