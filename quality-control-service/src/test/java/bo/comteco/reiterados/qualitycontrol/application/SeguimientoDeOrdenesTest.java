package bo.comteco.reiterados.qualitycontrol.application;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.mail.MailRecipients;
import bo.comteco.reiterados.qualitycontrol.domain.Casos;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.HechoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.OrdenControlable;
import bo.comteco.reiterados.qualitycontrol.domain.Reiteraciones;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import bo.comteco.reiterados.qualitycontrol.publish.CorreosDeControl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A follower of orders is indifferent to repetition and order of arrival. */
class SeguimientoDeOrdenesTest {

    private static final ControlDeCalidad CONTROLES = new ControlDeCalidad(
            Casos.PLAN,
            Casos.POLITICA,
            new CorreosDeControl(
                    new MailRecipients(Map.of("central", Map.of("supervisor-co", List.of("s@x.bo"))), "central")),
            null);
    private static final List<Servicio> SERVICIOS = List.of(Servicio.values());

    private final List<HechoDeControl> hechos = new ArrayList<>();

    /** Applies the states of orders as they arrive; gives the controls that are there in the end. */
    private Map<String, Control> aplicar(List<OrdenControlable> llegadas) {
        Map<String, Control> documentos = new TreeMap<>();
        hechos.clear();
        for (OrdenControlable llegada : llegadas) {
            for (Comando comando : CONTROLES.planificar(llegada)) {
                String id = CONTROLES.group(comando);
                SequencedMap<String, Control> grupo = new LinkedHashMap<>();
                if (documentos.containsKey(id)) {
                    grupo.put(id, documentos.get(id));
                }
                if (CONTROLES.decide(new Group<>(grupo), comando)
                        instanceof Step.Changed<Control, HechoDeControl, Respuesta> changed) {
                    assertThat(changed.id()).isEqualTo(id);
                    documentos.put(id, changed.state());
                    hechos.addAll(changed.facts());
                }
            }
        }
        return documentos;
    }

    /** The states of some closed orders, in which technology and PON class are told sooner or later. */
    private static List<OrdenControlable> historia(Random random) {
        List<OrdenControlable> historia = new ArrayList<>();
        for (int order = 1; order <= 5; order++) {
            Servicio servicio = SERVICIOS.get(random.nextInt(SERVICIOS.size()));
            Instant cerrada = Instant.parse("2016-03-01T00:00:00Z").plusSeconds(random.nextInt(1_000_000));
            Reiteraciones reiteraciones = random.nextBoolean() ? null : new Reiteraciones(random.nextInt(3), "CR");
            int states = 1 + random.nextInt(4);
            for (int secuencia = 4; secuencia < 4 + states; secuencia++) {
                historia.add(new OrdenControlable(
                        "C" + order + "." + servicio + ".F.1",
                        secuencia,
                        "C" + order,
                        new Linea(
                                servicio,
                                random.nextBoolean() ? null : "FTTH",
                                random.nextBoolean() ? null : "XGS_PON_N1"),
                        "F",
                        cerrada,
                        true,
                        reiteraciones,
                        null));
            }
        }
        return historia;
    }

    @Test
    void repetido_y_en_cualquier_orden_acaba_igual() {
        long seed = System.nanoTime();
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            List<OrdenControlable> historia = historia(random);
            Map<String, Control> enOrden = aplicar(historia);

            List<OrdenControlable> revuelta = new ArrayList<>(historia);
            for (OrdenControlable estado : historia) {
                if (random.nextBoolean()) {
                    revuelta.add(estado);
                }
            }
            Collections.shuffle(revuelta, random);

            assertThat(aplicar(revuelta)).as("seed %d, run %d", seed, run).isEqualTo(enOrden);
            assertThat(hechos.stream()
                            .filter(HechoDeControl.Planificado.class::isInstance)
                            .map(hecho -> ((HechoDeControl.Planificado) hecho)
                                    .control()
                                    .expediente()
                                    .controlId())
                            .sorted()
                            .toList())
                    .as("seed %d, run %d: each is planned once", seed, run)
                    .isEqualTo(enOrden.keySet().stream().sorted().collect(Collectors.toList()));
            assertThat(hechos.stream()
                            .filter(HechoDeControl.ReiteracionesRevisadas.class::isInstance)
                            .map(hecho -> ((HechoDeControl.ReiteracionesRevisadas) hecho)
                                    .control()
                                    .expediente()
                                    .ordenId())
                            .sorted()
                            .toList())
                    .as("seed %d, run %d: each repeated order is reviewed once", seed, run)
                    .isEqualTo(enOrden.values().stream()
                            .map(Control::expediente)
                            .filter(expediente -> expediente.reiteraciones() != null)
                            .map(Expediente::ordenId)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }
}
