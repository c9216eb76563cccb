package bo.comteco.reiterados.delivery.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class TurnsTest {

    private final Turns turns = new Turns(Duration.ofMinutes(1));
    private final List<String> empezados = new ArrayList<>();

    private Disposable empieza(String quien, Set<String> grupos, Mono<String> trabajo) {
        Mono<String> anotado = Mono.defer(() -> {
            empezados.add(quien);
            return trabajo;
        });
        return turns.inTurn(grupos, anotado).subscribe(done -> {}, failed -> {});
    }

    @Test
    void elSegundoDeUnGrupoEmpiezaCuandoElPrimeroTermina() {
        Sinks.One<String> primero = Sinks.one();
        empieza("primero", Set.of("a"), primero.asMono());
        empieza("segundo", Set.of("a"), Mono.just("listo"));
        empieza("otro", Set.of("b"), Mono.just("listo"));
        assertThat(empezados).containsExactly("primero", "otro");

        primero.tryEmitValue("listo").orThrow();

        assertThat(empezados).containsExactly("primero", "otro", "segundo");
        assertThat(turns.inside()).isZero();
    }

    @Test
    void quienVaAVariosEsperaPorTodosYNadieEsperaEnCirculo() {
        Sinks.One<String> enA = Sinks.one();
        Sinks.One<String> enB = Sinks.one();
        empieza("a", Set.of("a"), enA.asMono());
        empieza("b", Set.of("b"), enB.asMono());
        empieza("a y b", Set.of("a", "b"), Mono.just("listo"));
        empieza("b y a", Set.of("b", "a"), Mono.just("listo"));

        enB.tryEmitValue("listo").orThrow();
        assertThat(empezados).containsExactly("a", "b");

        enA.tryEmitValue("listo").orThrow();
        assertThat(empezados).containsExactly("a", "b", "a y b", "b y a");
        assertThat(turns.inside()).isZero();
    }

    @Test
    void quienFallaODesisteDejaPasar() {
        Sinks.One<String> falla = Sinks.one();
        empieza("falla", Set.of("a"), falla.asMono());
        Disposable desiste = empieza("desiste", Set.of("a"), Mono.never());
        empieza("tercero", Set.of("a"), Mono.just("listo"));

        falla.tryEmitError(new IllegalStateException("fuera")).orThrow();
        assertThat(empezados).containsExactly("falla", "desiste");

        desiste.dispose();
        assertThat(empezados).containsExactly("falla", "desiste", "tercero");
        assertThat(turns.inside()).isZero();
    }

    @Test
    void nadieEsperaMasDeLoQueCuestaPerder() {
        Turns cortos = new Turns(Duration.ofMillis(1));
        cortos.inTurn(Set.of("a"), Mono.never()).subscribe();

        assertThat(cortos.inTurn(Set.of("a"), Mono.just("listo")).block(Duration.ofSeconds(30)))
                .isEqualTo("listo");
    }
}
