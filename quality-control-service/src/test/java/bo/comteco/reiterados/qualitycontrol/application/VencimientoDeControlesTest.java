package bo.comteco.reiterados.qualitycontrol.application;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.delivery.deadline.Due;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.qualitycontrol.domain.Casos;
import bo.comteco.reiterados.qualitycontrol.domain.ComandoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.OrdenControlable;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import bo.comteco.reiterados.qualitycontrol.domain.SinMedicion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class VencimientoDeControlesTest {

    private static Due<Control> vencido(String contrato, Servicio servicio, String tecnologia) {
        Control control = Casos.PLAN
                .planificar(new OrdenControlable(
                        contrato + ".1",
                        1,
                        contrato,
                        new Linea(servicio, tecnologia, null),
                        "F",
                        Casos.CERRADA,
                        true,
                        null,
                        null))
                .getFirst()
                .control();
        Instant vence = control.vence().orElseThrow();
        return new Due<>(
                new Stored<>(control.expediente().controlId(), 1, 1, control, List.of(), new Document()),
                vence,
                vence.plusSeconds(7));
    }

    @Test
    void muchas_lineas_se_miden_a_la_vez_pero_no_mas_de_las_permitidas() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        MedicionDeLinea lenta = pedido -> Mono.defer(() -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            return Mono.delay(Duration.ofMillis(20)).map(ignored -> {
                now.decrementAndGet();
                return new SinMedicion("no de " + pedido.contrato());
            });
        });
        List<Work<Comando>> decididos = new ArrayList<>();
        VencimientoDeControles vencimiento = new VencimientoDeControles(Casos.POLITICA, lenta, 4, page -> {
            decididos.addAll(page);
            return Mono.just(page.stream()
                    .<Outcome<Respuesta>>map(work -> new Outcome.Done<>(new Respuesta.NoExiste()))
                    .toList());
        });

        vencimiento
                .vencer(IntStream.range(0, 20)
                        .mapToObj(i -> vencido("C" + i, Servicio.INTERNET, "FTTH"))
                        .toList())
                .block(Duration.ofSeconds(10));

        assertThat(most).hasValue(4);
        assertThat(decididos)
                .extracting(work -> ((Comando.SobreControl) work.command()).comando())
                .containsExactlyElementsOf(IntStream.range(0, 20)
                        .mapToObj(i -> (ComandoDeControl) new ComandoDeControl.VencerPlazo(
                                Casos.DEBIDO, Casos.DEBIDO.plusSeconds(7), new SinMedicion("no de C" + i)))
                        .toList());
    }

    @Test
    void lo_que_no_hay_que_medir_no_se_mide() {
        List<Work<Comando>> decididos = new ArrayList<>();
        VencimientoDeControles vencimiento = new VencimientoDeControles(
                Casos.POLITICA,
                pedido -> {
                    throw new AssertionError("nobody asked for " + pedido);
                },
                4,
                page -> {
                    decididos.addAll(page);
                    return Mono.just(List.of());
                });

        vencimiento
                .vencer(List.of(
                        vencido("C1", Servicio.TELEFONIA, "COBRE"), vencido("C2", Servicio.INTERNET, "SATELITE")))
                .block(Duration.ofSeconds(10));

        assertThat(decididos)
                .extracting(work ->
                        ((ComandoDeControl.VencerPlazo) ((Comando.SobreControl) work.command()).comando()).medicion())
                .containsExactly(null, null);
    }
}
