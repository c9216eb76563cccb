package bo.comteco.reiterados.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EdgeTestService.CosasController.class)
class EdgeTestService {

    record Cosa(
            @Nullable String nombre,
            @Nullable Integer cantidad,
            @Nullable Duenio duenio) {}

    record Duenio(@Nullable String nombre) {}

    record Vista(int numero) {}

    @RestController
    static class CosasController {

        @PostMapping("/cosas")
        Mono<Cosa> crear(@RequestBody Cosa cosa) {
            return Mono.fromCallable(() -> {
                FieldErrors errores = new FieldErrors();
                errores.required("nombre", cosa.nombre());
                if (cosa.cantidad() == null) {
                    errores.add("cantidad", "Es obligatorio");
                }
                errores.throwIfAny();
                return cosa;
            });
        }

        @GetMapping("/cosas")
        Mono<Page<Vista>> listar(
                @RequestParam(required = false) @Nullable String cursor,
                @RequestParam(required = false) @Nullable Integer limite) {
            PageRequest page = PageRequest.of(cursor, limite);
            int from = page.cursor().map(where -> (int) where.number(0) + 1).orElse(1);
            List<Integer> read = IntStream.rangeClosed(from, 5)
                    .limit(page.limite() + 1L)
                    .boxed()
                    .toList();
            return Mono.just(Page.of(read, page.limite(), Cursor::of).map(Vista::new));
        }

        @GetMapping("/centros")
        Mono<List<String>> centros(@RequestParam(required = false) @Nullable String centro, Authentication caller) {
            FieldErrors errores = new FieldErrors();
            List<String> centros = CentroScope.of(errores, centro, caller);
            errores.throwIfAny();
            return Mono.just(centros);
        }

        @GetMapping("/solo-supervisor")
        @OnlyFor({Roles.SUPERVISOR_CO, Roles.SISTEMA})
        Mono<String> soloSupervisor() {
            return Mono.just("pase");
        }

        @GetMapping("/quien")
        @OnlyFor({Roles.SUPERVISOR_CO, Roles.OPERADOR_CO})
        Mono<Caller> quien(Caller caller) {
            return Mono.just(caller);
        }

        @GetMapping("/conflicto")
        Mono<String> conflicto() {
            return Mono.error(Problem.conflict("La orden está CERRADA").with("permitidas", List.of("ninguna")));
        }

        @GetMapping("/roto")
        Mono<String> roto() {
            throw new IllegalStateException("secreto de adentro");
        }

        @GetMapping("/correlacion")
        Mono<List<String>> correlacion() {
            return Mono.just("otro hilo")
                    .publishOn(Schedulers.boundedElastic())
                    .flatMap(other -> Mono.deferContextual(context -> {
                        List<String> ids = new ArrayList<>();
                        ids.add(CorrelationId.current(context).orElse("sin contexto"));
                        CorrelationId.during(
                                context, () -> ids.add(Objects.toString(MDC.get(CorrelationId.KEY), "sin MDC")));
                        return Mono.just(ids);
                    }));
        }
    }
}
