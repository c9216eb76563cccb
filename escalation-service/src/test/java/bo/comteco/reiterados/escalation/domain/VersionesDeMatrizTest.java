package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which version looks is a function of the instant of the look, never of when it was heard of (ADR 0014). */
class VersionesDeMatrizTest {
    private static final Instant REGISTRO = el(7, 8);

    private static MatrizDePriorizacion matriz(String version, Map<String, ?> regla) {
        Map<String, ?> campos = Map.of(
                "version",
                version,
                "fueraDeMatrizHoras",
                72,
                "filas",
                List.of(Map.of("vulnerabilidad", "ALTA", "plazoHoras", 24, "reglas", List.of(regla))));
        return ((LecturaDeMatriz.Valida) LecturaDeMatriz.leer(campos)).matriz();
    }

    private static MatrizDePriorizacion porEdad(String version, int edad) {
        return matriz(
                version,
                Map.of(
                        "id",
                        "television-vieja",
                        "enunciado",
                        "TELEVISION vieja",
                        "servicios",
                        List.of("TELEVISION"),
                        "edadMinimaHoras",
                        edad));
    }

    private static VersionDeMatriz desde(Instant instante, MatrizDePriorizacion matriz) {
        return new VersionDeMatriz(matriz, instante, "jefa", instante.minusSeconds(60));
    }

    private static VersionesDeMatriz versiones(VersionDeMatriz... posteriores) {
        return new VersionesDeMatriz(Escenario.MATRIZ, List.of(posteriores));
    }

    private static Escalamiento tras(Escalador escalador, Comando... comandos) {
        Escalamiento estado = null;
        for (Comando comando : comandos) {
            if (escalador.decidir(estado, comando) instanceof Decision.Aceptada(Escalamiento despues, var pasos)) {
                estado = despues;
            }
        }
        return Objects.requireNonNull(estado);
    }

    @Test
    void unaVersionRigeDesdeSuInstanteHastaLaSiguiente() {
        VersionesDeMatriz versiones = versiones(desde(el(9, 8), porEdad("3", 10)), desde(el(8, 8), porEdad("2", 10)));

        assertThat(versiones.enVigor(el(8, 8).minusMillis(1)).version()).isEqualTo("1");
        assertThat(versiones.enVigor(el(8, 8)).version()).isEqualTo("2");
        assertThat(versiones.enVigor(el(9, 7)).version()).isEqualTo("2");
        assertThat(versiones.enVigor(el(20, 8)).version()).isEqualTo("3");
    }

    @Test
    void unEventoTardioSeClasificaConLaVersionDeSuInstante() {
        Escalador escalador = new Escalador(
                versiones(desde(REGISTRO.plus(horas(2)), porEdad("2", 1))), politica(), Escenario.CALENDARIO);
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
        orden.reiteradaEn = REGISTRO;

        Escalamiento estado = tras(escalador, new Comando.SeguirOrden(orden.registrada(), REGISTRO.plus(horas(50))));

        assertThat(estado.expediente().clasificacion().versionDeMatriz()).isEqualTo("1");
        assertThat(estado.expediente().clasificacion().regla()).isEqualTo("internet-o-television-reiterada");
    }

    @Test
    void soloCuentanLasEdadesDeLaVersionQueRigeCuandoSeAlcanzan() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.TELEVISION, REGISTRO);
        VersionesDeMatriz versiones = versiones(
                desde(REGISTRO.plus(horas(5)), porEdad("2", 10)), desde(REGISTRO.plus(horas(20)), porEdad("3", 15)));

        // 15 h come while version 2 is in force, which asks for 10.
        assertThat(versiones.edades(orden.registrada())).containsExactly(REGISTRO.plus(horas(10)));
    }

    @Test
    void unaVersionNuevaHaceEsperarUnaEdadQueAntesNadieEsperaba() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.TELEVISION, REGISTRO);
        Comando seguir = new Comando.SeguirOrden(orden.registrada(), REGISTRO);
        Escalamiento antes = tras(Escenario.ESCALADOR, seguir);
        assertThat(antes.expediente().proximoEn()).isNull();

        Escalador despues = new Escalador(
                versiones(desde(REGISTRO.plus(horas(5)), porEdad("2", 10))), politica(), Escenario.CALENDARIO);
        Decision repaso = despues.decidir(antes, new Comando.VolverAEsperar(REGISTRO.plus(horas(5))));

        assertThat(repaso)
                .isEqualTo(new Decision.Aceptada(
                        antes.con(antes.expediente().esperando(REGISTRO.plus(horas(10)))), List.of()));
        assertThat(((Decision.Aceptada) repaso).despues()).isEqualTo(tras(despues, seguir));
        assertThat(despues.decidir(tras(despues, seguir), new Comando.VolverAEsperar(REGISTRO.plus(horas(6)))))
                .isEqualTo(new Decision.Ignorada());
    }

    @Test
    void loQueEsperaUnaDecisionTrasAnularNoLoDetieneOtraMatriz() {
        OrdenDePrueba orden = new OrdenDePrueba(Servicio.INTERNET, REGISTRO);
        OrdenPublica anulada = orden.anulada(REGISTRO.plus(horas(1)));
        VersionesDeMatriz versiones = versiones(desde(REGISTRO.plus(horas(2)), porEdad("2", 1)));

        assertThat(versiones.esperaTrasAnulacion(anulada, REGISTRO.plus(horas(30))))
                .isTrue();
        assertThat(tras(
                        new Escalador(versiones, politica(), Escenario.CALENDARIO),
                        new Comando.SeguirOrden(anulada, REGISTRO.plus(horas(1))),
                        new Comando.VencerPlazos(null, REGISTRO.plus(horas(25)))))
                .isInstanceOf(EnCurso.class);
    }

    @Test
    void quienTodaviaNoSabeDeUnaVersionDecideIgualMientrasNoRige() {
        long semilla = Long.getLong("semilla", System.nanoTime());
        Random azar = new Random(semilla);
        for (int i = 0; i < 2_000; i++) {
            OrdenDePrueba orden = new OrdenDePrueba(uno(azar, List.of(Servicio.values())), REGISTRO);
            orden.segmento = uno(azar, List.of(Segmento.values()));
            List<OrdenPublica> historia = new ArrayList<>(List.of(orden.registrada()));
            historia.add(orden.reiterada(REGISTRO.plus(horas(azar.nextInt(40)))));
            historia.add(orden.porRetencion(REGISTRO.plus(horas(azar.nextInt(40)))));
            Collections.shuffle(historia, azar);
            VersionDeMatriz sabida = desde(REGISTRO.plus(horas(azar.nextInt(40))), porEdad("2", 1 + azar.nextInt(40)));
            VersionDeMatriz porVenir = desde(REGISTRO.plus(horas(60)), porEdad("3", 1 + azar.nextInt(40)));
            Comando[] comandos = new Comando[historia.size() + 1];
            for (int j = 0; j < historia.size(); j++) {
                comandos[j] = new Comando.SeguirOrden(historia.get(j), REGISTRO.plus(horas(40)));
            }
            comandos[historia.size()] = new Comando.VencerPlazos(null, REGISTRO.plus(horas(59)));

            Escalamiento unos = tras(new Escalador(versiones(sabida), politica(), Escenario.CALENDARIO), comandos);
            Escalamiento otros =
                    tras(new Escalador(versiones(sabida, porVenir), politica(), Escenario.CALENDARIO), comandos);
            Escalamiento repasados = tras(
                    new Escalador(versiones(sabida, porVenir), politica(), Escenario.CALENDARIO),
                    con(comandos, REGISTRO.plus(horas(60))));

            assertThat(unos.con(unos.expediente().esperando(null)))
                    .as("semilla %d, historia %s", semilla, historia)
                    .isEqualTo(otros.con(otros.expediente().esperando(null)));
            assertThat(otros).isEqualTo(repasados);
        }
    }

    private static Comando[] con(Comando[] comandos, Instant repaso) {
        Comando[] mas = Arrays.copyOf(comandos, comandos.length + 1);
        mas[comandos.length] = new Comando.VolverAEsperar(repaso);
        return mas;
    }

    private static <T> T uno(Random azar, List<T> valores) {
        return valores.get(azar.nextInt(valores.size()));
    }

    private static PoliticaDeEscalamiento politica() {
        return PoliticaDeEscalamiento.DEL_PROCEDIMIENTO;
    }
}
