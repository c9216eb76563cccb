package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.delivery.store.Commit;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Resumen;
import bo.comteco.reiterados.escalation.publish.CorreosDeEscalamiento;
import bo.comteco.reiterados.escalation.store.EscalamientoRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The reminders of D-11 by mail: one a day and recipient, of all orders that are unsolved at the third level. Made once for each
 * day and centro de operaciones, whoever of several instances makes it; after a pause the last day alone.
 */
public final class ResumenDeRecordatorios {
    private static final int MOST_LISTED = 200;
    private static final int MOST_READ = 10_000;

    private final EscalamientoRepository repository;
    private final DocumentStore<Resumen> store;
    private final CorreosDeEscalamiento correos;
    private final String centroPorOmision;
    private final Duration recordatorioCada;
    private final LocalTime hora;
    private final ZoneId zona;
    private final Clock clock;
    private Instant proximo = Instant.MIN;

    /**
     * Made at that hour of each day.
     *
     * @param centroPorOmision whose department head is reminded of orders that name no centro
     * @param recordatorioCada how often an order is reminded of
     */
    public ResumenDeRecordatorios(
            EscalamientoRepository repository,
            DocumentStore<Resumen> store,
            CorreosDeEscalamiento correos,
            String centroPorOmision,
            Duration recordatorioCada,
            LocalTime hora,
            ZoneId zona,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.correos = correos;
        this.centroPorOmision = centroPorOmision;
        this.recordatorioCada = recordatorioCada;
        this.hora = hora;
        this.zona = zona;
        this.clock = clock;
    }

    /** Makes the mails of the day whose hour has come, if they are not made; asks the store once a day. Not thread-safe. */
    public void resumir() {
        Instant ahora = clock.instant();
        if (ahora.isBefore(proximo)) {
            return;
        }
        ZonedDateTime corte = ahora.atZone(zona).with(hora);
        if (corte.toInstant().isAfter(ahora)) {
            corte = corte.minusDays(1);
        }
        LocalDate dia = corte.toLocalDate();
        // Each has been reminded within its interval; the second one is for a timer that fired late.
        repository
                .recordadasDesde(corte.toInstant().minus(recordatorioCada.multipliedBy(2)), MOST_READ)
                .collect(Collectors.groupingBy(this::centro))
                .flatMap(porCentro -> guardar(dia, ahora, porCentro))
                .block();
        proximo = corte.plusDays(1).toInstant();
    }

    private String centro(Escalamiento escalamiento) {
        String centro = escalamiento.expediente().orden().centro();
        return centro == null ? centroPorOmision : centro;
    }

    /** What another instance made already is refused by its id. */
    private Mono<Void> guardar(LocalDate dia, Instant ahora, Map<String, List<Escalamiento>> porCentro) {
        return Flux.fromIterable(porCentro.entrySet())
                .map(entry -> {
                    List<Escalamiento> todas = entry.getValue();
                    List<Escalamiento> listadas = todas.subList(0, Math.min(MOST_LISTED, todas.size()));
                    return new Commit<>(
                            "recordatorios.%s.%s".formatted(dia, entry.getKey()),
                            null,
                            new Resumen(dia, entry.getKey(), todas.size(), ahora),
                            List.of(),
                            List.of(correos.deRecordatorios(
                                            dia, entry.getKey(), listadas, todas.size() - listadas.size())
                                    .toEntry()));
                })
                .collectList()
                .flatMap(store::commit)
                .then();
    }
}
