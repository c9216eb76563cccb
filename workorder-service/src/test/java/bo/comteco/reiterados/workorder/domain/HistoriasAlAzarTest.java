package bo.comteco.reiterados.workorder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Random histories of claims, moves, assistance and controls, with duplicates and late ones: whatever happens, the
 * invariants of the chain hold. The seed is in every failure; give it as system property {@code semilla} to see it again.
 */
class HistoriasAlAzarTest {

    private static final int PASOS = 60;

    @RepeatedTest(200)
    void cualquierHistoriaDejaLaCadenaEnOrden(RepetitionInfo repeticion) {
        long semilla = Long.getLong("semilla", System.nanoTime()) + repeticion.getCurrentRepetition();
        Historia historia = new Historia(new Random(semilla));
        String conSemilla = "semilla " + semilla;
        for (int paso = 0; paso < PASOS; paso++) {
            historia.seguir(conSemilla + ", paso " + paso);
        }
        historia.todoOtraVez(conSemilla);
    }

    private static final class Historia {
        private final Random azar;
        private final Relato relato = new Relato();
        private final List<Comando> deEventos = new ArrayList<>();
        private final Map<String, Caso> casos = new HashMap<>();
        private Instant ahora = Relato.T0;
        private int reclamos;
        private int controles;
        private int visitas;

        Historia(Random azar) {
            this.azar = azar;
        }

        void seguir(String donde) {
            ahora = ahora.plus(Duration.ofHours(azar.nextInt(10) == 0 ? azar.nextInt(2000) : azar.nextInt(30)));
            Comando comando = azar.nextInt(5) == 0 && !deEventos.isEmpty()
                    ? deEventos.get(azar.nextInt(deEventos.size()))
                    : nuevo();
            boolean repetido = deEventos.contains(comando);
            if (!(comando instanceof MoverOrden) && !repetido) {
                deEventos.add(comando);
            }
            List<Eslabon> antes = relato.dano().eslabones();
            int hechos = relato.hechos.size();
            boolean cambio = relato.dar(comando);
            List<Eslabon> despues = relato.dano().eslabones();

            if (comando instanceof DecidirReclamo || comando instanceof ReprobarControl) {
                assertThat(cambio)
                        .as(donde + ": decided once, " + comando)
                        .isEqualTo(!repetido && relato.resultado instanceof Resultado.Aceptado);
                if (!(relato.resultado instanceof Resultado.NoExiste)) {
                    assertThat(repetido || cambio).as(donde + ": never dropped").isTrue();
                }
            }
            if (!cambio) {
                assertThat(despues).as(donde).isEqualTo(antes);
                return;
            }
            if (!(comando instanceof SolucionarVisita)) {
                assertThat(relato.hechos.size() - hechos)
                        .as(donde + ": one fact for each change, but a priority")
                        .isEqualTo(comando instanceof TomarPrioridad ? 0 : 1);
            }
            soloUnEslabonCambia(
                    donde, antes, despues, comando instanceof PedirVisita || comando instanceof SolucionarVisita);
            invariantes(donde, despues);
            vidaDeLosCasos(donde, despues);
        }

        private Comando nuevo() {
            int eslabones = relato.dano().eslabones().size();
            EslabonId alguno = Relato.id(1 + azar.nextInt(Math.max(1, eslabones)));
            EslabonId ultimo = Relato.id(Math.max(1, eslabones));
            return switch (azar.nextInt(20)) {
                case 0, 1, 2, 3 -> reclamo();
                case 4 -> new PonerEnReparacion(ultimo, Asignacion.NADIE, ahora);
                case 5 -> new Atender(ultimo, azar.nextBoolean(), ahora);
                case 6, 7 -> new Cerrar(ultimo, azar.nextInt(3) > 0, ahora);
                case 8 -> azar.nextInt(3) == 0 ? new Anular(ultimo, "motivo", ahora) : avanzar(ultimo);
                case 9 ->
                    new RegistrarAsistencia(
                            "R" + (1 + azar.nextInt(Math.max(1, reclamos))),
                            Relato.CADENA,
                            azar.nextBoolean()
                                    ? ResultadoDeAsistencia.SOLUCIONADO
                                    : ResultadoDeAsistencia.NO_SOLUCIONADO,
                            null,
                            ahora);
                case 10 -> control(alguno);
                case 11, 12 -> azar.nextBoolean() ? new Sustituir(alguno, ahora) : asignar(ultimo);
                case 13, 14 -> visita(alguno);
                case 15, 16 -> reclamo().enLaRed(List.of(Relato.ARMARIO), masivo());
                case 17 -> new ResolverDano(ultimo, masivo(), azar.nextBoolean(), ahora);
                case 18 -> new VincularDano(alguno, masivo(), ahora);
                default ->
                    new TomarPrioridad(
                            alguno, new Prioridad(Vulnerabilidad.ALTA, "regla", "v1", ahora, azar.nextInt(20)));
            };
        }

        private MasivoId masivo() {
            return new MasivoId(Relato.ARMARIO, 1 + azar.nextInt(2));
        }

        private Comando visita(EslabonId orden) {
            if (azar.nextBoolean()) {
                return new SolucionarVisita("V" + (1 + azar.nextInt(Math.max(1, visitas))), orden, ahora);
            }
            if (!(relato.dano().en(orden).orElse(null) instanceof Cerrada)) {
                return avanzar(Relato.id(Math.max(1, relato.dano().eslabones().size())));
            }
            visitas++;
            return new PedirVisita("V" + visitas, orden, ahora);
        }

        private Comando asignar(EslabonId orden) {
            return new Asignar(orden, new Asignacion("T-" + azar.nextInt(3), null), ahora);
        }

        private Comando avanzar(EslabonId ultimo) {
            return switch (relato.dano().ultimo()) {
                case null -> reclamo();
                case EnAsistencia asistencia ->
                    new RegistrarAsistencia(
                            asistencia.reclamoId(), Relato.CADENA, ResultadoDeAsistencia.SOLUCIONADO, null, ahora);
                case BajoReclamoMasivo bajo -> new ResolverDano(ultimo, bajo.masivo(), azar.nextBoolean(), ahora);
                case Registrada orden -> new PonerEnReparacion(ultimo, Asignacion.NADIE, ahora);
                case EnReparacion orden -> new Atender(ultimo, true, ahora);
                case Atendida orden -> new Cerrar(ultimo, true, ahora);
                case Muerto muerto -> reclamo();
            };
        }

        private DecidirReclamo reclamo() {
            reclamos++;
            Instant recibidoEn = azar.nextInt(6) == 0 ? ahora.minus(Duration.ofHours(azar.nextInt(800))) : ahora;
            Canal canal = List.of(Canal.values()).get(azar.nextInt(3));
            return new DecidirReclamo(
                    "R" + reclamos, Relato.CADENA, canal, recibidoEn, null, null, Relato.DATOS, ahora);
        }

        private Comando control(EslabonId orden) {
            if (!(relato.dano().en(orden).orElse(null) instanceof Cerrada)) {
                return avanzar(Relato.id(Math.max(1, relato.dano().eslabones().size())));
            }
            controles++;
            return new ReprobarControl("K" + controles, orden, ahora);
        }

        private void soloUnEslabonCambia(String donde, List<Eslabon> antes, List<Eslabon> despues, boolean visita) {
            for (int i = 0; i < antes.size(); i++) {
                Eslabon viejo = antes.get(i);
                if (viejo instanceof Muerto && !(visita && i == antes.size() - 1)) {
                    assertThat(sinRed(despues.get(i).ficha()))
                            .as(donde + ": of a dead link only the reclamo masivo can change")
                            .isEqualTo(sinRed(viejo.ficha()));
                }
            }
            long otros = antes.stream()
                    .filter(viejo -> !despues.get(antes.indexOf(viejo)).equals(viejo))
                    .count();
            assertThat(otros + despues.size() - antes.size())
                    .as(donde + ": one write")
                    .isEqualTo(1);
        }

        private static List<Object> sinRed(Ficha ficha) {
            return List.of(
                    ficha.id(),
                    ficha.abiertaEn(),
                    ficha.reclamos(),
                    ficha.sobreAbierta(),
                    ficha.sobreAtendida(),
                    ficha.casos(),
                    ficha.visitas(),
                    ficha.datos());
        }

        private void invariantes(String donde, List<Eslabon> eslabones) {
            Set<String> decididos = new HashSet<>();
            Set<String> reprobados = new HashSet<>();
            int abiertos = 0;
            for (int i = 0; i < eslabones.size(); i++) {
                Eslabon eslabon = eslabones.get(i);
                Ficha ficha = eslabon.ficha();
                assertThat(ficha.id().numero()).as(donde).isEqualTo(i + 1);
                if (eslabon instanceof Vivo) {
                    assertThat(i).as(donde + ": only the last is alive").isEqualTo(eslabones.size() - 1);
                    assertThat(ficha.casos()).as(donde).allMatch(Caso::abierto);
                }
                assertThat(ficha.caso() != null || ficha.casosAnteriores().isEmpty())
                        .as(donde + ": older cases only beside one")
                        .isTrue();
                assertThat(ficha.reiteradaEn() != null)
                        .as(donde + ": repeated if and only if it counts a case")
                        .isEqualTo(ficha.caso() != null);
                ficha.reclamos()
                        .forEach(reclamo -> assertThat(decididos.add(reclamo))
                                .as(donde + ": in one link " + reclamo)
                                .isTrue());
                assertThat(ficha.sobreAbierta()
                                + ficha.sobreAtendida()
                                + ficha.red().bajoMasivo()
                                + (ficha.origen() == null ? 0 : 1))
                        .as(donde + ": sums add up")
                        .isEqualTo(ficha.reclamos().size());
                if (eslabon instanceof Orden orden) {
                    orden.registro()
                            .controlesReprobados()
                            .forEach(control -> assertThat(reprobados.add(control))
                                    .as(donde + ": one order for " + control)
                                    .isTrue());
                }
                abiertos += ficha.abrioCaso() ? 1 : 0;
            }
            Set<String> todos = new HashSet<>();
            eslabones.forEach(eslabon -> eslabon.ficha().casos().forEach(caso -> todos.add(caso.id())));
            assertThat(abiertos).as(donde + ": cases opened").isEqualTo(todos.size());
            Set<String> vigentes = new HashSet<>();
            eslabones.getLast().ficha().casos().forEach(caso -> vigentes.add(caso.id()));
            assertThat(todos.stream().filter(id -> alDia(id).abierto()))
                    .as(donde + ": an open case is always counted in the last link")
                    .allMatch(vigentes::contains);
            long reiteraciones =
                    todos.stream().mapToLong(id -> alDia(id).reiteraciones()).sum();
            long repetidos = eslabones.stream()
                    .mapToLong(eslabon -> eslabon.ficha().sobreAbierta()
                            + eslabon.ficha().sobreAtendida()
                            + (eslabon.ficha().origen() == DecisionDeReclamo.REITERA_TRAS_CIERRE ? 1 : 0))
                    .sum();
            assertThat(reiteraciones)
                    .as(donde + ": every repetition in one case")
                    .isEqualTo(repetidos);
        }

        private Caso alDia(String casoId) {
            return relato.dano().alDia(new Caso(casoId, Relato.T0, Canal.CALL_CENTER, 0, null, null));
        }

        private void vidaDeLosCasos(String donde, List<Eslabon> eslabones) {
            Map<String, Caso> ahoraSon = new HashMap<>();
            eslabones.forEach(eslabon -> eslabon.ficha().casos().forEach(caso -> ahoraSon.put(caso.id(), caso)));
            casos.forEach((id, antes) -> {
                Caso caso = ahoraSon.get(id);
                assertThat(caso).as(donde + ": a case never vanishes").isNotNull();
                assertThat(caso.recibidoEn())
                        .as(donde + ": nor changes its month")
                        .isEqualTo(antes.recibidoEn());
                assertThat(caso.canal()).as(donde).isEqualTo(antes.canal());
                assertThat(caso.reiteraciones()).as(donde).isGreaterThanOrEqualTo(antes.reiteraciones());
                if (!antes.abierto() && caso.abierto()) {
                    assertThat(caso.refutadoEn())
                            .as(donde + ": only a control reopens")
                            .isNotNull();
                }
            });
            casos.putAll(ahoraSon);
        }

        /** Everything that came from events is delivered again, in its order. */
        void todoOtraVez(String donde) {
            List<Eslabon> antes = relato.dano().eslabones();
            deEventos.stream()
                    .filter(comando -> comando instanceof DecidirReclamo || comando instanceof ReprobarControl)
                    .filter(comando -> !(comando instanceof ReprobarControl control)
                            || relato.dano().conoceControl(control.controlId()))
                    .forEach(relato::dar);
            assertThat(relato.dano().eslabones())
                    .as(donde + ": delivered again")
                    .isEqualTo(antes);
        }
    }
}
