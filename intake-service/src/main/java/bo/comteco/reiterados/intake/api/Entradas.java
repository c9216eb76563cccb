package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.intake.application.AtenderFormularios;
import bo.comteco.reiterados.intake.application.Resultado;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.Huella;
import bo.comteco.reiterados.intake.domain.Interaccion;
import bo.comteco.reiterados.intake.domain.Persona;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** What all requests have in common that leave an entry in a claim's history. */
final class Entradas {

    private Entradas() {}

    /** The same errors, and the one of the {@code Idempotency-Key} where it has one. */
    static FieldErrors conClave(FieldErrors errores, @Nullable String key) {
        return errores.optional(
                "Idempotency-Key", key, ReclamosController.KEY, "Debe tener de 1 a 200 caracteres visibles");
    }

    /** What the key is kept as: it is the caller's own. */
    static @Nullable String clave(Persona por, @Nullable String key) {
        return key == null ? null : Huella.de(List.of(por.usuario(), key));
    }

    /** Does it; 201 with the entry, the same one for the same key. */
    static Mono<ResponseEntity<InteraccionView>> registrar(
            AtenderFormularios atender,
            String reclamoId,
            @Nullable String clave,
            Cause cause,
            BiFunction<Instant, Long, Comando> comando) {
        return atender.registrar(reclamoId, clave, cause, comando).map(resultado -> switch (resultado) {
            case Resultado.Dado<Interaccion>(Interaccion entry) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .location(URI.create("/reclamos/" + reclamoId + "/interacciones"))
                        .body(InteraccionView.of(entry));
            case Resultado.Rechazado<Interaccion> refused -> throw Rechazos.problem(refused.motivo());
        });
    }
}
