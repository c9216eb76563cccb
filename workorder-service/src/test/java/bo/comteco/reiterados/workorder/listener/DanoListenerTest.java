package bo.comteco.reiterados.workorder.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeReclamo;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.ReclamoRecibido;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.workorder.domain.Cadena;
import bo.comteco.reiterados.workorder.domain.Canal;
import bo.comteco.reiterados.workorder.domain.ClaseDeLugar;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.DatosTecnicos;
import bo.comteco.reiterados.workorder.domain.DecidirReclamo;
import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import bo.comteco.reiterados.workorder.domain.Servicio;
import bo.comteco.reiterados.workorder.domain.Unidad;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listener lets in; the whole way is shown by WorkorderIT. */
class DanoListenerTest {

    private static final Instant RECIBIDO = Instant.parse("2016-03-01T10:00:00Z");
    private static final Instant SABIDO = Instant.parse("2016-03-03T10:00:00Z");

    @Test
    void laEdadDeUnReclamoCuentaDesdeSuRecepcionAunqueSeSepaDespues() {
        assertThat(traducir(reclamo("CALL_CENTER", "C1", "INTERNET", "F1")))
                .containsExactly(new DecidirReclamo(
                        "R1",
                        new Cadena("C1", Servicio.INTERNET, "F1"),
                        Canal.CALL_CENTER,
                        RECIBIDO,
                        "A1",
                        Unidad.USM,
                        new DatosTecnicos("FTTH", "PYME", null),
                        List.of(new LugarDeRed(ClaseDeLugar.ARMARIO, "A1")),
                        null,
                        SABIDO));
    }

    @Test
    void unReclamoCuentaEnCadaLugarDeLaRedQueSeConoce() {
        Evento enSuPuerto = new ReclamoRecibido(new EstadoDeReclamo(
                "R1",
                1,
                "CALL_CENTER",
                "C1",
                "INTERNET",
                "F1",
                null,
                "FTTH",
                "PYME",
                null,
                RECIBIDO,
                null,
                null,
                null,
                "N-12",
                "OLT03-1-4"));

        assertThat(traducir(enSuPuerto))
                .singleElement()
                .extracting(comando -> ((DecidirReclamo) comando).lugares())
                .isEqualTo(List.of(
                        new LugarDeRed(ClaseDeLugar.NODO, "N-12"),
                        new LugarDeRed(ClaseDeLugar.PUERTO_OLT, "OLT03-1-4")));
    }

    @ParameterizedTest
    @CsvSource({
        "FAX,C1,INTERNET,F1",
        "CALL_CENTER,C1,RADIO,F1",
        "CALL_CENTER,C.1,INTERNET,F1",
        "CALL_CENTER,C1,INTERNET,f",
        "CALL_CENTER,C1,INTERNET,INSTALACION~I-1",
        "NINGUNO,C1,INTERNET,F1"
    })
    void loQueNadieConoceEsUnaCartaMuerta(String canal, String contrato, String servicio, String falla) {
        assertThatThrownBy(() -> traducir(reclamo(canal, contrato, servicio, falla)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void laPrioridadEsDeCualquierOrdenConocida() {
        assertThat(traducir(clasificada("C1.INTERNET.F1.1"))).hasSize(1);
        assertThat(traducir(clasificada("C1.INTERNET.INSTALACION~I-a1.1"))).hasSize(1);
        assertThatThrownBy(() -> traducir(clasificada("INST-1"))).isInstanceOf(NoSuchElementException.class);
    }

    private static ReclamoRecibido reclamo(String canal, String contrato, String servicio, String falla) {
        return new ReclamoRecibido(new EstadoDeReclamo(
                "R1", 1, canal, contrato, servicio, falla, "A1", "FTTH", "PYME", null, RECIBIDO, null, null, "USM",
                null, null));
    }

    private static OrdenClasificada clasificada(String ordenId) {
        return new OrdenClasificada(
                "REGISTRO",
                "porque",
                null,
                new EstadoDeEscalamiento(
                        ordenId, 1, "C1", "INTERNET", "ALTA", "regla", "v1", SABIDO, SABIDO, null, 0, null));
    }

    private static List<Comando> traducir(Evento evento) {
        TipoDeEvento tipo = TipoDeEvento.of(evento);
        return new DanoListener()
                .traducciones()
                .get(tipo.wireName())
                .apply(new IncomingEvent(
                        tipo.wireName(),
                        tipo.version(),
                        evento.fuente(),
                        evento.secuencia(),
                        SABIDO,
                        new Cause("c"),
                        Author.nobody(),
                        evento.clave(),
                        EventCodec.encode(evento),
                        new IncomingEvent.Origin(tipo.topic().wireName(), 0, 0)));
    }
}
