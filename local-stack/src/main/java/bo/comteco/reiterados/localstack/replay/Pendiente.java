package bo.comteco.reiterados.localstack.replay;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param usa the types of events that it uses
 * @param usados how many records of those types it has handled since {@code arranque}
 * @param publicados by type of event, how many it has published since {@code arranque}
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
        List<String> usa,
        long usados,
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
                cuentas(body.required("leidos")),
                body.required("usa").valueStream().map(JsonNode::asString).toList(),
                Servicios.number(body, "usados"),
                cuentas(body.required("publicados")),
                body.path("arranque").asString(""),
                Servicios.number(body, "actividad"));
    }

    private static Map<String, Long> cuentas(JsonNode body) {
        Map<String, Long> cuentas = new LinkedHashMap<>();
        body.properties()
                .forEach(una -> cuentas.put(una.getKey(), una.getValue().asLong()));
        return cuentas;
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

    /** Of so many records by topic, those of its topics. */
    long enSusTemas(Map<String, Long> porTema) {
        return sum(leidos.keySet(), porTema);
    }

    /** Of so many records by type, those of the types that it uses. */
    long queUsa(Map<String, Long> porTipo) {
        return sum(usa, porTipo);
    }

    private static long sum(Collection<String> names, Map<String, Long> counts) {
        return names.stream().mapToLong(name -> counts.getOrDefault(name, 0L)).sum();
    }
}
