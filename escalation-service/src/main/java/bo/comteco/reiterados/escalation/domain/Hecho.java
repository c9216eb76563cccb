package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened in an escalation, for others to know. */
public sealed interface Hecho {

    /** Business time of the fact: of what caused it, or its own due time. */
    Instant en();

    /**
     * The matrix classified the order, for the first time or with another result.
     *
     * @param causa what made the matrix look this time
     */
    record Clasificada(Instant en, CausaDeClasificacion causa) implements Hecho {}

    /**
     * A level was told.
     *
     * @param avisado which, why and when
     */
    record NivelSubido(NivelAvisado avisado) implements Hecho {
        @Override
        public Instant en() {
            return avisado.vencioEn();
        }
    }

    /**
     * A level that was told recorded what came of it (Pasos 22 to 24).
     *
     * @param valor what; null where a technician was sent to the cabinet
     * @param medio by which means; null where a technician was sent to the cabinet
     * @param armario that cabinet (Paso 23.2); null otherwise
     */
    record GestionRegistrada(
            Instant en,
            Nivel nivel,
            ResultadoDeNivel.@Nullable Valor valor,
            @Nullable Medio medio,
            @Nullable String armario)
            implements Hecho {}

    /** The target inside the deadline passed (Anexo 2, row 3). */
    record ObjetivoPasado(Instant en) implements Hecho {}

    /**
     * Level 3 is reminded (D-11).
     *
     * @param en due time of the last reminder that this one stands for
     * @param omitidos how many before it a pause left out
     */
    record JefaturaRecordada(Instant en, int omitidos) implements Hecho {}

    /** The Administrador CO is told of a repeated order of vulnerability ALTA or above (Paso 26, D-12). */
    record CasoEscalado(Instant en, int reiteraciones) implements Hecho {}

    /** The case was coordinated, and goes to the Jefe Div. Provisión y Aseguramiento (Paso 27). */
    record CasoComunicado(Instant en) implements Hecho {}

    /** One of those whom the case reached recorded what came of it (Pasos 26, 27). */
    record ResultadoDeCaso(Instant en, NivelAdministrativo nivel, ResultadoDeNivel.Valor valor, Medio medio)
            implements Hecho {}

    /** The rise stopped. */
    record SubidaDetenida(Instant en) implements Hecho {}
}
