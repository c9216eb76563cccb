package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.ESCALADOR;
import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What {@link Escalador} holds as a follower, on drawn histories. Prints its seed; {@code -Dsemilla=} plays one again.
 */
class SeguidorTest {
    private static final long SEMILLA = Long.getLong("semilla", System.nanoTime());
    private static final int HISTORIAS = Integer.getInteger("historias", 3_000);
    private static final Duration FIN = horas(400);

    /** What must be the same: all but the number of events, the moment of firing, and what is only waited for. */
    private record Igual(
            Clasificacion clasificacion,
            List<String> avisados,
            @Nullable Instant objetivoAvisadoEn,
            @Nullable Recordatorios recordatorios,
            @Nullable Instant detenidoEn,
            @Nullable Instant proximoEn) {

        static Igual de(Escalamiento estado) {
            Expediente expediente = estado.expediente();
            return new Igual(
                    expediente.clasificacion(),
                    expediente.avisados().stream()
                            .map(avisado -> avisado.nivel() + " " + avisado.causa() + " " + avisado.vencioEn())
                            .toList(),
                    expediente.objetivoAvisadoEn(),
                    expediente.recordatorios(),
                    estado instanceof Detenido detenido ? detenido.detenidoEn() : null,
                    expediente.proximoEn());
        }
    }

    @Test
    void cualquierOrdenYCualquierRepeticionTerminanIgual() {
        Random azar = azar();
        for (int i = 0; i < HISTORIAS; i++) {
            List<OrdenPublica> historia = historia(azar);
            Instant fin = historia.getFirst().registradaEn().plus(FIN);
            Igual enOrden = Igual.de(vencer(seguir(null, historia, fin), fin));

            List<OrdenPublica> desordenada = new ArrayList<>(historia);
            historia.forEach(estado -> desordenada.addAll(Collections.nCopies(azar.nextInt(3), estado)));
            Collections.shuffle(desordenada, azar);
            Igual otra = Igual.de(vencer(seguir(null, desordenada, fin), fin));

            assertThat(otra).as(() -> "historia: " + historia).isEqualTo(enOrden);
        }
    }

    @Test
    void vencerPlazosEntreMedioNoCambiaNadaSiLoAnteriorYaLlego() {
        Random azar = azar();
        for (int i = 0; i < HISTORIAS; i++) {
            List<OrdenPublica> historia = historia(azar);
            Instant fin = historia.getFirst().registradaEn().plus(FIN);
            Igual enOrden = Igual.de(vencer(seguir(null, historia, fin), fin));

            Escalamiento estado = null;
            int desde = 0;
            while (desde < historia.size()) {
                int hasta = desde + 1 + azar.nextInt(historia.size() - desde);
                List<OrdenPublica> llegan = new ArrayList<>(historia.subList(0, hasta));
                Collections.shuffle(llegan, azar);
                Instant siguiente = hasta < historia.size()
                        ? historia.get(hasta).ultimoMomento().minusMillis(1)
                        : fin;
                Instant ultimo = historia.get(hasta - 1).ultimoMomento();
                estado = seguir(estado, llegan, ultimo);
                for (int veces = azar.nextInt(3); veces > 0; veces--) {
                    long margen =
                            Math.max(0, Duration.between(ultimo, siguiente).toMillis());
                    estado = vencer(estado, ultimo.plusMillis(margen == 0 ? 0 : azar.nextLong(margen)));
                }
                desde = hasta;
            }

            assertThat(Igual.de(vencer(Objects.requireNonNull(estado), fin)))
                    .as(() -> "historia: " + historia)
                    .isEqualTo(enOrden);
        }
    }

    @Test
    void unPlazoVencidoAntesDeSaberQueParabaSoloAvisaDeMas() {
        Random azar = azar();
        for (int i = 0; i < HISTORIAS; i++) {
            List<OrdenPublica> historia = historia(azar);
            Instant fin = historia.getFirst().registradaEn().plus(FIN);
            Escalamiento enOrden = vencer(seguir(null, historia, fin), fin);

            Escalamiento estado = null;
            List<OrdenPublica> desordenada = new ArrayList<>(historia);
            Collections.shuffle(desordenada, azar);
            Instant ahora = historia.getFirst().registradaEn();
            for (OrdenPublica llega : desordenada) {
                ahora = ahora.plus(Duration.ofHours(azar.nextInt(60)));
                ahora = ahora.isBefore(llega.ultimoMomento()) ? llega.ultimoMomento() : ahora;
                estado = vencer(seguir(estado, List.of(llega), ahora), ahora);
            }
            estado = vencer(Objects.requireNonNull(estado), fin);

            Expediente tarde = estado.expediente();
            Expediente puntual = enOrden.expediente();
            assertThat(niveles(tarde)).as(() -> "historia: " + historia).containsAll(niveles(puntual));
            assertThat(tarde.avisados()).extracting(NivelAvisado::nivel).doesNotHaveDuplicates();
            assertThat(tarde.clasificacion().vulnerabilidad())
                    .isLessThanOrEqualTo(puntual.clasificacion().vulnerabilidad());
            assertThat(Igual.de(estado).detenidoEn())
                    .isEqualTo(Igual.de(enOrden).detenidoEn());
        }
    }

    private static Random azar() {
        System.out.println("SeguidorTest: semilla " + SEMILLA);
        return new Random(SEMILLA);
    }

    private static Set<Nivel> niveles(Expediente expediente) {
        return expediente.avisados().stream().map(NivelAvisado::nivel).collect(Collectors.toSet());
    }

    private static Escalamiento seguir(@Nullable Escalamiento estado, List<OrdenPublica> llegan, Instant ahora) {
        Escalamiento actual = estado;
        for (OrdenPublica orden : llegan) {
            actual = aplicar(actual, new Comando.SeguirOrden(orden, ahora));
        }
        return Objects.requireNonNull(actual);
    }

    private static Escalamiento vencer(Escalamiento estado, Instant ahora) {
        return aplicar(estado, new Comando.VencerPlazos(null, ahora));
    }

    private static Escalamiento aplicar(@Nullable Escalamiento estado, Comando comando) {
        return switch (ESCALADOR.decidir(estado, comando)) {
            case Decision.Aceptada(Escalamiento despues, List<Paso> pasos) -> despues;
            case Decision.Ignorada() -> Objects.requireNonNull(estado);
            case Decision.Rechazada(String motivo) -> throw new AssertionError(motivo);
        };
    }

    /** The public states of one order, as workorder-service may tell them; several things may happen at one instant. */
    private static List<OrdenPublica> historia(Random azar) {
        Instant ahora = el(1 + azar.nextInt(20), azar.nextInt(24), azar.nextInt(60));
        OrdenDePrueba orden = new OrdenDePrueba(uno(azar, Servicio.values()), ahora);
        orden.segmento = azar.nextInt(4) == 0 ? null : uno(azar, Segmento.values());
        orden.tipo = azar.nextInt(5) == 0 ? TipoDeOrden.INSTALACION : TipoDeOrden.REPARACION;
        List<OrdenPublica> historia = new ArrayList<>();
        switch (azar.nextInt(4)) {
            case 0 -> historia.add(orden.reiterada(ahora));
            case 1 -> historia.add(orden.porRetencion(ahora));
            case 2 -> historia.add(orden.inmediata(ahora));
            default -> historia.add(orden.registrada());
        }
        boolean atendida = false;
        boolean viva = true;
        for (int pasos = azar.nextInt(8); pasos > 0 && viva; pasos--) {
            ahora = azar.nextInt(5) == 0 ? ahora : ahora.plus(Duration.ofMinutes(azar.nextInt(60 * 40)));
            switch (azar.nextInt(8)) {
                case 0 -> {
                    if (orden.reiteradaEn == null) {
                        historia.add(orden.reiterada(ahora));
                    }
                }
                case 1 -> {
                    if (orden.porRetencionEn == null) {
                        historia.add(orden.porRetencion(ahora));
                    }
                }
                case 2 -> {
                    if (orden.segmento == null) {
                        historia.add(orden.completada(uno(azar, Segmento.values()), ahora));
                    }
                }
                case 3 -> {
                    if (orden.inmediataEn == null && !juntos(orden.atencion, ahora)) {
                        historia.add(orden.inmediata(ahora));
                    }
                }
                case 4, 5 -> {
                    if (!atendida && !ahora.equals(orden.inmediataEn)) {
                        historia.add(orden.atendida(ahora, azar.nextBoolean()));
                        atendida = true;
                    }
                }
                case 6 -> {
                    if (atendida) {
                        boolean conSolucion = azar.nextBoolean();
                        Instant cierre = ahora;
                        historia.add(orden.cerrada(cierre, conSolucion));
                        if (conSolucion && orden.conCaso) {
                            historia.add(orden.tras(o -> o.casoSolucionadoEn = cierre));
                        }
                        viva = false;
                    }
                }
                default -> {
                    if (!atendida) {
                        historia.add(orden.anulada(ahora));
                        viva = false;
                    }
                }
            }
        }
        return historia;
    }

    private static boolean juntos(OrdenPublica.@Nullable Desenlace atencion, Instant ahora) {
        return atencion != null && atencion.en().equals(ahora);
    }

    private static <T> T uno(Random azar, T[] valores) {
        return valores[azar.nextInt(valores.length)];
    }
}
