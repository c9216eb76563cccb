package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a claim may be told to do. */
public sealed interface Comando {

    /** The claim that it is meant for. */
    String reclamoId();

    /**
     * Takes a claim (Paso 1).
     *
     * @param recepcion what was told
     * @param cliente what Smartflex said (Paso 2)
     * @param por who takes it
     */
    record RecibirReclamo(Recepcion recepcion, RespuestaDeSmartflex cliente, Persona por) implements Comando {
        @Override
        public String reclamoId() {
            return recepcion.reclamoId();
        }
    }

    /**
     * Records the result of online assistance (Paso 10).
     *
     * @param reclamoId the claim
     * @param resultado what it came to
     * @param seccionDelManual section of the manual that was used, where told
     * @param unidad the unit that the agent chose for the order; null for the proposed one (Paso 11)
     * @param rutas what proposes it (D-5)
     * @param por who gave it
     * @param now business time
     */
    record RegistrarAsistencia(
            String reclamoId,
            ResultadoDeAsistencia resultado,
            @Nullable String seccionDelManual,
            @Nullable Unidad unidad,
            TablaDeDerivacion rutas,
            Persona por,
            Instant now)
            implements Comando {}

    /**
     * Completes a claim that was taken while Smartflex was away (Paso 2).
     *
     * @param reclamoId the claim
     * @param cliente what Smartflex says now
     * @param now business time of that answer
     */
    record CompletarDesdeSmartflex(String reclamoId, RespuestaDeSmartflex cliente, Instant now) implements Comando {}

    /**
     * Notes what workorder made of the claim (Paso 3).
     *
     * @param reclamoId the claim
     * @param avance how far one event says that it has come
     */
    record SeguirOrden(String reclamoId, Avance avance) implements Comando {}

    /**
     * Completes what only people know in the form Reclamos Varios (Paso 7).
     *
     * @param reclamoId the claim
     * @param revision the revision of the form that the caller saw
     * @param datos all that people enter, in place of what they had entered before
     * @param por who
     * @param now business time
     * @param guardadas entries of the history up to this number stand in documents of their own
     */
    record CompletarFormulario(
            String reclamoId, long revision, DatosDelFormulario datos, Persona por, Instant now, long guardadas)
            implements Comando {}

    /**
     * Records that the client was told when it is repaired (Pasos 4, 6).
     *
     * @param reclamoId the claim
     * @param informado what there was to tell, as the system said it
     * @param medio by which means
     * @param respuesta what the client said to it, or what else was told; null where nobody noted it
     * @param clave hash of the caller's idempotency key; null where it sent none
     * @param por who told it
     * @param now business time
     * @param guardadas entries of the history up to this number stand in documents of their own
     */
    record InformarAlCliente(
            String reclamoId,
            String informado,
            Medio medio,
            @Nullable String respuesta,
            @Nullable String clave,
            Persona por,
            Instant now,
            long guardadas)
            implements Comando {

        /** Names the claim alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "InformarAlCliente[" + reclamoId + "]";
        }
    }

    /** What people do about a claim with a unit; with {@code CORREO} the system writes to that unit (Pasos 8, 16). */
    sealed interface Gestion extends Comando {

        /** By which means. */
        Medio medio();

        /** Addresses of the unit; none where it is not written to. */
        List<String> destinatarios();
    }

    /**
     * Records what supervision did with the unit involved (Paso 8); the claim leaves the tray.
     *
     * @param reclamoId the claim
     * @param unidad the unit involved
     * @param medio by which means; with {@code CORREO} the unit is written to, in the words of the result
     * @param resultado what came of it
     * @param clave hash of the caller's idempotency key; null where it sent none
     * @param por who
     * @param now business time
     * @param guardadas entries of the history up to this number stand in documents of their own
     * @param destinatarios addresses of the unit; none where it is not written to
     */
    record RegistrarGestion(
            String reclamoId,
            String unidad,
            Medio medio,
            String resultado,
            @Nullable String clave,
            Persona por,
            Instant now,
            long guardadas,
            List<String> destinatarios)
            implements Gestion {

        /** Copies the list. */
        public RegistrarGestion {
            destinatarios = List.copyOf(destinatarios);
        }

        /** Names the claim alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "RegistrarGestion[" + reclamoId + "]";
        }
    }

    /**
     * Notes what Smartflex answered about an entry of Paso 8 (D-27).
     *
     * @param reclamoId the claim
     * @param numero number of the entry
     * @param rechazo why it does not take it; null where it does
     * @param now business time
     */
    record AnotarInforme(
            String reclamoId, long numero, @Nullable String rechazo, Instant now) implements Comando {

        /** Names the entry alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "AnotarInforme[" + reclamoId + "#" + numero + "]";
        }
    }

    /**
     * Gives a claim without a contract the one that a person has found (Paso 2).
     *
     * @param reclamoId the claim
     * @param contrato the contract
     * @param cliente what Smartflex says of it
     * @param por who
     * @param now business time
     * @param guardadas entries of the history up to this number stand in documents of their own
     */
    record AsignarContrato(
            String reclamoId, String contrato, RespuestaDeSmartflex cliente, Persona por, Instant now, long guardadas)
            implements Comando {}

    /**
     * Tells Smartflex again of an entry that it refused (D-27).
     *
     * @param reclamoId the claim
     * @param numero number of the entry
     */
    record ReenviarInforme(String reclamoId, long numero) implements Comando {}

    /**
     * Records a follow-up of the order of a claim of RETENCION (Paso 14); where it found no solution, the claim goes to the
     * coordinadora (D-7).
     *
     * @param reclamoId the claim
     * @param unidad the unit that was asked
     * @param medio by which means
     * @param resultado what it said
     * @param solucionado whether the order solves the damage
     * @param clave hash of the caller's idempotency key; null where it sent none
     * @param por who
     * @param now business time
     * @param guardadas entries of the history up to this number stand in documents of their own
     */
    record RegistrarSeguimiento(
            String reclamoId,
            String unidad,
            Medio medio,
            String resultado,
            boolean solucionado,
            @Nullable String clave,
            Persona por,
            Instant now,
            long guardadas)
            implements Comando {

        /** Names the claim alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "RegistrarSeguimiento[" + reclamoId + "]";
        }
    }

    /**
     * Records what was done about what a claim asks of people beyond its channel (Paso 16, D-4); it leaves their tray.
     *
     * @param reclamoId the claim
     * @param bandeja theirs
     * @param unidad the unit involved
     * @param medio by which means; with {@code CORREO} the unit is written to, in the words of the result
     * @param resultado what came of it: the answer to whoever asked
     * @param clave hash of the caller's idempotency key; null where it sent none
     * @param por who
     * @param now business time
     * @param guardadas entries of the history up to this number stand in documents of their own
     * @param destinatarios addresses of the unit; none where it is not written to
     */
    record ResponderEncargo(
            String reclamoId,
            Bandeja bandeja,
            String unidad,
            Medio medio,
            String resultado,
            @Nullable String clave,
            Persona por,
            Instant now,
            long guardadas,
            List<String> destinatarios)
            implements Gestion {

        /** Copies the list. */
        public ResponderEncargo {
            destinatarios = List.copyOf(destinatarios);
        }

        /** Names the claim alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "ResponderEncargo[" + reclamoId + "]";
        }
    }
}
