package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldError;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.escalation.application.Escalamientos;
import bo.comteco.reiterados.escalation.application.Matrices;
import bo.comteco.reiterados.escalation.domain.LecturaDeMatriz.ErrorDeMatriz;
import bo.comteco.reiterados.escalation.domain.VersionDeMatriz;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The priority matrix (Anexo 2), and the living orders in it. */
@RestController
@RequestMapping("/matriz-priorizacion")
class MatrizController {
    private final Matrices matrices;
    private final Escalamientos escalamientos;
    private final Clock clock;

    MatrizController(Matrices matrices, Escalamientos escalamientos, Clock clock) {
        this.matrices = matrices;
        this.clock = clock;
        this.escalamientos = escalamientos;
    }

    @GetMapping
    MatrizView matriz() {
        return MatrizView.of(matrices.versiones().enVigor(clock.instant()));
    }

    /** All versions, the first one first, with who put each and when. */
    @GetMapping("/versiones")
    List<VersionView> versiones() {
        return VersionView.of(matrices.versiones(), clock.instant());
    }

    @GetMapping("/versiones/{version}")
    MatrizView version(@PathVariable String version) {
        return matrices.versiones()
                .llamada(version)
                .map(MatrizView::of)
                .orElseThrow(() -> Problem.notFound("No hay una versión " + version + " de la matriz"));
    }

    /** Another version, in force some time later, for good. The same again is the same. */
    @PostMapping("/versiones")
    @OnlyFor({Roles.JEFE_SOPORTE_AL_CLIENTE, Roles.JEFE_SERVICIO_AL_CLIENTE})
    Mono<ResponseEntity<VersionView>> poner(@RequestBody Map<String, Object> matriz, Principal quien) {
        Map<String, Object> contenido = new LinkedHashMap<>(matriz);
        Instant desde = desde(contenido.remove("enVigorDesde"));
        return matrices.poner(contenido, desde, quien.getName()).map(puesta -> switch (puesta) {
            case Matrices.Puesta.Nueva(VersionDeMatriz version) -> respuesta(HttpStatus.CREATED, version);
            case Matrices.Puesta.Repetida(VersionDeMatriz version) -> respuesta(HttpStatus.OK, version);
            case Matrices.Puesta.Invalida(List<ErrorDeMatriz> errores) ->
                throw Problem.invalid(errores.stream()
                        .map(error -> new FieldError(error.ruta(), error.mensaje()))
                        .toList());
            case Matrices.Puesta.DemasiadoPronto(Instant antesNo) ->
                throw Problem.invalid("enVigorDesde", "No puede ser antes de " + antesNo);
            case Matrices.Puesta.NombreOcupado(String nombre) ->
                throw Problem.conflict("Ya hay otra versión " + nombre + " de la matriz: una versión no se cambia");
        });
    }

    private ResponseEntity<VersionView> respuesta(HttpStatus status, VersionDeMatriz version) {
        return ResponseEntity.status(status).body(VersionView.of(version, matrices.versiones(), clock.instant()));
    }

    private static @Nullable Instant desde(@Nullable Object valor) {
        if (valor == null) {
            return null;
        }
        try {
            return Instant.parse(String.valueOf(valor)).truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException noEsFecha) {
            throw Problem.invalid("enVigorDesde", "Debe ser una fecha ISO 8601, como 2016-03-07T12:00:00Z");
        }
    }

    /** What the matrix would say of such an order; nothing is stored. */
    @PostMapping("/evaluaciones")
    EnsayoView evaluar(@RequestBody EnsayoRequest request) {
        return EnsayoView.of(escalamientos.ensayar(request::ordenValida));
    }

    @GetMapping("/cifras")
    Mono<CifrasView> cifras() {
        return escalamientos.cifras().map(CifrasView::of);
    }
}
