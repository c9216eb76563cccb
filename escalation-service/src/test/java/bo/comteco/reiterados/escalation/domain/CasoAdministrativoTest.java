package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.Comunicado;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.EnEspera;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.Escalado;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.Registrado;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo.Revision;
import java.time.Instant;
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

        assertThat(caso()).isEqualTo(new Escalado(REVISION));
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

        assertThat(caso()).isEqualTo(new Escalado(REVISION));
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

        assertThat(caso()).isEqualTo(new Comunicado(REVISION, "cambiar el tramo", "luis", alas(30)));
        assertThat(escenario.hechos(Hecho.CasoComunicado.class)).containsExactly(new Hecho.CasoComunicado(alas(30)));
        assertThat(decidir(comunicar("cambiar el tramo", "luis"))).isInstanceOf(Decision.Ignorada.class);
        assertThat(decidir(comunicar("otra cosa", "luis")))
                .isEqualTo(
                        new Decision.Rechazada("El caso ya fue comunicado, con otra coordinación o por otra persona."));
    }
}
