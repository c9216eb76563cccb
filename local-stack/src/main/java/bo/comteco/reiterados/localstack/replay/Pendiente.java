package bo.comteco.reiterados.localstack.replay;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one service says.
 *
 * @param salida documents with unsent events
 * @param atraso records that it has not yet handled
 * @param vencidos deadlines that are due and not yet decided
 * @param trabajos other work that it does by itself
 * @param proximo no deadline of it is due before (business time)
 * @param leidos by topic, how many records it has handled since the topic's beginning
 * @param publicados by topic, how many it has published since {@code arranque}
 * @param arranque another one after each start of it
 * @param actividad grows with whatever it does
 */
record Pendiente(
        long salida,
        long atraso,
        long vencidos,
        long trabajos,
        @Nullable Instant proximo,
        Map<String, Long> leidos,
        Map<String, Long> publicados,
        String arranque,
        long actividad) {

    static Pendiente de(JsonNode body) {
        JsonNode proximo = body.path("proximo");
        return new Pendiente(
                Servicios.number(body, "salida"),
                Servicios.number(body, "atraso"),
                Servicios.number(body, "vencidos"),
                Servicios.number(body, "trabajos"),
                proximo.isString() ? Instant.parse(proximo.asString()) : null,
                porTema(body.path("leidos")),
                porTema(body.path("publicados")),
                body.path("arranque").asString(""),
                Servicios.number(body, "actividad"));
    }

    private static Map<String, Long> porTema(JsonNode cuentas) {
        Map<String, Long> porTema = new LinkedHashMap<>();
        cuentas.properties()
                .forEach(tema -> porTema.put(tema.getKey(), tema.getValue().asLong()));
        return porTema;
    }

    /** A deadline that has come by then and is not yet looked at counts as one that is due. */
    boolean nada(Instant ahora) {
        return salida == 0
                && atraso == 0
                && vencidos == 0
                && trabajos == 0
                && (proximo == null || proximo.isAfter(ahora));
    }

    long leidosEnTotal() {
        return leidos.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of what there is, what its topics hold. */
    long porLeer(Map<String, Long> registros) {
        return leidos.keySet().stream()
                .mapToLong(tema -> registros.getOrDefault(tema, 0L))
                .sum();
    }
}
