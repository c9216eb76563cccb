package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Calendario;
import bo.comteco.reiterados.reporting.domain.CasoContado;
import bo.comteco.reiterados.reporting.domain.Rasgo;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cases as a table: one row for each, with why it counts as it does. Whoever filters "Cuenta como solucionado" by
 * "no" sees what keeps the figure below 100 %.
 *
 * @param titulo of the column
 * @param valor of a case: a text, a whole number, a time of La Paz, or null
 */
record CasosEnColumnas(String titulo, Function<CasoContado, @Nullable Object> valor) {

    private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static final List<CasosEnColumnas> TODAS = List.of(
            new CasosEnColumnas("Caso", caso -> caso.aporte().casoId()),
            new CasosEnColumnas("Situación", caso -> Textos.situacion(caso.situacion())),
            new CasosEnColumnas("Por qué", Textos::porQue),
            new CasosEnColumnas(
                    "Cuenta como solucionado", caso -> si(caso.aporte().solucionado())),
            new CasosEnColumnas("Verificado", caso -> si(caso.aporte().verificado())),
            new CasosEnColumnas("En plazo", caso -> si(caso.aporte().enPlazo())),
            new CasosEnColumnas("Contrato", CasoContado::contrato),
            rasgo(Rasgo.SERVICIO),
            rasgo(Rasgo.FALLA),
            rasgo(Rasgo.CANAL),
            rasgo(Rasgo.SEGMENTO),
            rasgo(Rasgo.VULNERABILIDAD),
            new CasosEnColumnas("Reiteraciones", CasoContado::reiteraciones),
            hora("Recibido", CasoContado::recibidoEn),
            hora("Plazo", CasoContado::vence),
            hora("Cerrado con solución", CasoContado::solucionadoEn),
            hora("Refutado", CasoContado::refutadoEn),
            new CasosEnColumnas("Última orden", CasoContado::ordenId));

    /** The value as text; empty where there is none. */
    String texto(CasoContado caso) {
        return switch (valor.apply(caso)) {
            case null -> "";
            case LocalDateTime hora -> HORA.format(hora);
            case Object otro -> otro.toString();
        };
    }

    private static CasosEnColumnas rasgo(Rasgo rasgo) {
        return new CasosEnColumnas(
                Textos.rasgo(rasgo),
                caso -> Textos.valor(
                        Objects.requireNonNull(caso.aporte().rasgos().get(rasgo))));
    }

    private static CasosEnColumnas hora(String titulo, Function<CasoContado, @Nullable Instant> instante) {
        return new CasosEnColumnas(titulo + " (hora de La Paz)", caso -> {
            Instant suyo = instante.apply(caso);
            return suyo == null ? null : Calendario.hora(suyo);
        });
    }

    private static String si(boolean cierto) {
        return cierto ? "sí" : "no";
    }
}
