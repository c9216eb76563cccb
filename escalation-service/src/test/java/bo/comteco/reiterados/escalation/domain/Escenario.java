package bo.comteco.reiterados.escalation.domain;

import bo.comteco.reiterados.escalation.config.MatrizReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plays commands on one escalation with the matrix of the procedure, and remembers what it told. */
final class Escenario {
    static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");
    static final MatrizDePriorizacion MATRIZ = MatrizReader.read("del procedimiento", matriz());
    static final CalendarioHabil CALENDARIO = CalendarioHabilTest.BOLIVIA;
    static final Escalador ESCALADOR =
            new Escalador(VersionesDeMatriz.solo(MATRIZ), PoliticaDeEscalamiento.DEL_PROCEDIMIENTO, CALENDARIO);

    final List<Paso> pasos = new ArrayList<>();

    @Nullable
    Escalamiento estado;

    /** An instant of March 2016, in the hour of La Paz. */
    static Instant el(int dia, int hora, int minuto) {
        return LocalDateTime.of(2016, 3, dia, hora, minuto).atZone(LA_PAZ).toInstant();
    }

    static Instant el(int dia, int hora) {
        return el(dia, hora, 0);
    }

    static Duration horas(long horas) {
        return Duration.ofHours(horas);
    }

    /** The escalation follows the order to that state. */
    Escenario sigue(OrdenPublica orden) {
        Instant ultimo = orden.ultimoMomento();
        return haz(new Comando.SeguirOrden(orden, ultimo));
    }

    /** The clock reaches that instant, and what is due fires. */
    Escenario sonLas(Instant ahora) {
        return haz(new Comando.VencerPlazos(null, ahora));
    }

    Escenario haz(Comando comando) {
        if (ESCALADOR.decidir(estado, comando) instanceof Decision.Aceptada(Escalamiento despues, List<Paso> nuevos)) {
            estado = despues;
            pasos.addAll(nuevos);
        }
        return this;
    }

    Escalamiento estado() {
        return Objects.requireNonNull(estado);
    }

    Clasificacion clasificacion() {
        return estado().expediente().clasificacion();
    }

    List<NivelAvisado> avisados() {
        return estado().expediente().avisados();
    }

    <H extends Hecho> List<H> hechos(Class<H> tipo) {
        return pasos.stream()
                .map(Paso::hecho)
                .filter(tipo::isInstance)
                .map(tipo::cast)
                .toList();
    }

    private static String matriz() {
        try (InputStream in =
                Objects.requireNonNull(Escenario.class.getResourceAsStream("/matriz-priorizacion-1.yml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
