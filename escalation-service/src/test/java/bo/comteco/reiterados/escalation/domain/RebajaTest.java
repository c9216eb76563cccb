package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** D-18: only a person lowers a priority, with a reason, and only so a deadline moves later. */
class RebajaTest {
    private static final Instant REGISTRO = el(7, 8);

    private final OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
    private final Escenario escenario = new Escenario();

    private static Instant alas(long horas) {
        return REGISTRO.plus(horas(horas));
    }

    private static Comando rebaja(Vulnerabilidad a, long alas) {
        return new Comando.RebajarPrioridad(a, "cliente de viaje", "supervisora", alas(alas));
    }

    /** A PYME order: ALTA, 24 h, levels due at 12, 18 and 24 h. */
    private Escenario pyme() {
        orden.segmento = Segmento.PYME;
        return escenario.sigue(orden.registrada());
    }

    @Test
    void elPlazoDeLaFilaCorreDesdeLaRebajaYSeCuentaConSuCausa() {
        pyme().haz(rebaja(Vulnerabilidad.MODERADA, 6));

        Clasificacion clasificacion = escenario.clasificacion();
        assertThat(clasificacion.vulnerabilidad()).isEqualTo(Vulnerabilidad.MODERADA);
        assertThat(clasificacion.regla()).isEqualTo(Clasificacion.REBAJADA);
        assertThat(clasificacion.vence()).isEqualTo(alas(54));
        assertThat(clasificacion.objetivoEn()).isEqualTo(alas(30));
        assertThat(escenario.hechos(Hecho.Clasificada.class))
                .last()
                .isEqualTo(new Hecho.Clasificada(alas(6), CausaDeClasificacion.REBAJA));
        assertThat(escenario.estado().expediente().rebaja())
                .isEqualTo(new Rebaja(Vulnerabilidad.MODERADA, "cliente de viaje", "supervisora", alas(6)));
        assertThat(clasificacion.explicacion(Escenario.LA_PAZ)).doesNotContain("cliente de viaje");
    }

    @Test
    void loQueSeDisparoNoSeDisparaOtraVezYLoVencidoSeDisparaAntes() {
        pyme().haz(rebaja(Vulnerabilidad.CONTROLABLE, 13)).sonLas(alas(200));

        assertThat(escenario.avisados())
                .extracting(NivelAvisado::nivel, NivelAvisado::vencioEn)
                .containsExactly(
                        tuple(Nivel.SUPERVISOR_CO, alas(12)),
                        tuple(Nivel.DIV_REDES, alas(13 + 36)),
                        tuple(Nivel.JEFE_DEPTO_CO, alas(13 + 48)));
    }

    @Test
    void despuesDeUnaRebajaYaNoEstaEntreLasDeObjetivoVencido() {
        escenario.sigue(orden.reiterada(REGISTRO)).sonLas(alas(24));
        assertThat(escenario.estado().expediente().trasSuObjetivo()).isTrue();

        escenario.haz(rebaja(Vulnerabilidad.CONTROLABLE, 25));

        assertThat(escenario.estado().expediente().trasSuObjetivo()).isFalse();
    }

    @Test
    void elObjetivoAvisadoNoSeAvisaOtraVez() {
        MatrizDePriorizacion conObjetivos = new MatrizDePriorizacion(
                "o",
                Escenario.MATRIZ.filas().stream()
                        .map(fila -> new Fila(
                                fila.vulnerabilidad(), fila.plazo(), horas(1), false, false, horas(0), fila.reglas()))
                        .toList(),
                Plazo.calendario(horas(72)));
        Escalador escalador = new Escalador(
                VersionesDeMatriz.solo(conObjetivos), PoliticaDeEscalamiento.DEL_PROCEDIMIENTO, Escenario.CALENDARIO);
        orden.segmento = Segmento.PYME;
        List<Paso> pasos = new ArrayList<>();
        Escalamiento estado = null;
        for (Comando comando : List.of(
                new Comando.SeguirOrden(orden.registrada(), REGISTRO),
                new Comando.VencerPlazos(null, alas(2)),
                rebaja(Vulnerabilidad.MODERADA, 3),
                new Comando.VencerPlazos(null, alas(5)))) {
            if (escalador.decidir(estado, comando) instanceof Decision.Aceptada(Escalamiento despues, var nuevos)) {
                estado = despues;
                pasos.addAll(nuevos);
            }
        }
        assertThat(pasos)
                .extracting(Paso::hecho)
                .filteredOn(Hecho.ObjetivoPasado.class::isInstance)
                .containsExactly(new Hecho.ObjetivoPasado(alas(1)));
    }

    @Test
    void repetirLaMismaLlamadaNoCambiaNada() {
        pyme().haz(rebaja(Vulnerabilidad.MODERADA, 6));

        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, rebaja(Vulnerabilidad.MODERADA, 9)))
                .isInstanceOf(Decision.Ignorada.class);
        escenario.sigue(orden.cerrada(alas(10), true));
        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, rebaja(Vulnerabilidad.MODERADA, 11)))
                .isInstanceOf(Decision.Ignorada.class);
    }

    @Test
    void loQueNoEsUnaRebajaSeRechaza() {
        pyme();
        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, rebaja(Vulnerabilidad.ALTA, 6)))
                .isEqualTo(new Decision.Rechazada("No es una rebaja: la orden es ALTA y se pide ALTA."));
        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, rebaja(Vulnerabilidad.MUY_ALTA, 6)))
                .isInstanceOf(Decision.Rechazada.class);
        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, rebaja(Vulnerabilidad.FUERA_DE_MATRIZ, 6)))
                .isInstanceOf(Decision.Rechazada.class);
        escenario.sigue(orden.cerrada(alas(10), true));
        assertThat(Escenario.ESCALADOR.decidir(escenario.estado, rebaja(Vulnerabilidad.MODERADA, 11)))
                .isInstanceOf(Decision.Rechazada.class);
    }

    @Test
    void loQueLaMatrizYaDeciaNoVuelvePorSiSolo() {
        pyme().haz(rebaja(Vulnerabilidad.CONTROLABLE, 6)).sigue(orden.reiterada(alas(8)));

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(Vulnerabilidad.CONTROLABLE);
        assertThat(escenario.clasificacion().vence()).isEqualTo(alas(54));
    }

    @Test
    void algoMasUrgenteQueLoDeEntoncesLaSubeOtraVez() {
        escenario.sigue(orden.reiterada(alas(1)));
        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(Vulnerabilidad.MODERADA);

        escenario.haz(rebaja(Vulnerabilidad.CONTROLABLE, 6)).sigue(orden.porRetencion(alas(8)));

        assertThat(escenario.clasificacion().vulnerabilidad()).isEqualTo(Vulnerabilidad.ALTA);
        assertThat(escenario.clasificacion().vence()).isEqualTo(alas(32));
    }

    @Test
    void unControlReprobadoPoneOtraVezElPlazoDeInmediata() {
        pyme().haz(rebaja(Vulnerabilidad.CONTROLABLE, 6)).sigue(orden.inmediata(alas(8)));

        assertThat(escenario.clasificacion().vence()).isEqualTo(alas(32));
    }

    @Test
    void loAnteriorALaRebajaQueLlegaTardeNoLaDeshaceEnNingunOrden() {
        long semilla = Long.getLong("semilla", System.nanoTime());
        Random azar = new Random(semilla);
        for (int i = 0; i < 2_000; i++) {
            OrdenDePrueba una = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
            una.segmento = azar.nextBoolean() ? Segmento.PYME : Segmento.RESIDENCIAL;
            una.reiteradaEn = alas(azar.nextInt(4));
            List<OrdenPublica> historia = new ArrayList<>(List.of(una.registrada()));
            historia.add(una.porRetencion(alas(azar.nextInt(5))));
            historia.add(una.completada(Segmento.PYME, alas(azar.nextInt(5))));
            int despues = 6 + azar.nextInt(20);
            OrdenPublica posterior = una.inmediata(alas(despues));

            Clasificacion enOrden = clasificacion(historia, posterior);
            OrdenPublica primera = historia.removeFirst();
            Collections.shuffle(historia, azar);
            historia.addFirst(primera);
            int rebajaTras = 1 + azar.nextInt(historia.size());
            Escenario desordenado = new Escenario();
            historia.subList(0, rebajaTras).forEach(estado -> seguir(desordenado, estado));
            desordenado.haz(rebaja(Vulnerabilidad.CONTROLABLE, 5));
            historia.subList(rebajaTras, historia.size()).forEach(estado -> seguir(desordenado, estado));
            seguir(desordenado, posterior);

            assertThat(desordenado.clasificacion())
                    .as("semilla %d, vuelta %d", semilla, i)
                    .isEqualTo(enOrden);
        }
    }

    private static Clasificacion clasificacion(List<OrdenPublica> historia, OrdenPublica posterior) {
        Escenario enOrden = new Escenario();
        historia.forEach(estado -> seguir(enOrden, estado));
        enOrden.haz(rebaja(Vulnerabilidad.CONTROLABLE, 5));
        seguir(enOrden, posterior);
        return enOrden.clasificacion();
    }

    private static void seguir(Escenario escenario, OrdenPublica estado) {
        escenario.haz(new Comando.SeguirOrden(estado, alas(5)));
    }
}
