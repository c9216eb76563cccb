package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an order whether its rise goes on or not.
 *
 * @param orden the order, as last seen
 * @param clasificacion its priority
 * @param avisados the levels told, from the first on without gaps
 * @param objetivoAvisadoEn when the passing of the target was told, once
 * @param recordatorios those of level 3; null below it, and when the damage proved solved by a later order
 * @param rebaja the last lowering of the priority by a person; null where there was none
 * @param anulacionConfirmada the decision that an annulled order stays so (D-25); null where there is none
 * @param enArmario the last instruction at the cabinet (Paso 23.2); null where there is none
 * @param administrativo what became of the review at closing (Paso 25); null before it
 * @param proximoEn when the next of its timers is due; null where it waits for nothing
 */
public record Expediente(
        OrdenPublica orden,
        Clasificacion clasificacion,
        List<NivelAvisado> avisados,
        @Nullable Instant objetivoAvisadoEn,
        @Nullable Recordatorios recordatorios,
        @Nullable Rebaja rebaja,
        @Nullable AnulacionConfirmada anulacionConfirmada,
        @Nullable InstruccionEnArmario enArmario,
        @Nullable CasoAdministrativo administrativo,
        @Nullable Instant proximoEn) {

    /** Keeps its own copy. */
    public Expediente {
        avisados = List.copyOf(avisados);
    }

    static Expediente abierto(OrdenPublica orden, Clasificacion clasificacion) {
        return new Expediente(orden, clasificacion, List.of(), null, null, null, null, null, null, null);
    }

    /** The level reached: 0 none, to 3. */
    public int nivel() {
        return avisados.size();
    }

    /** Whether its target passed, and no person has lowered its priority since (D-18): that gave it more time. */
    public boolean trasSuObjetivo() {
        return objetivoAvisadoEn != null && (rebaja == null || rebaja.en().isBefore(objetivoAvisadoEn));
    }

    Expediente con(OrdenPublica nueva) {
        return new Expediente(
                nueva,
                clasificacion,
                avisados,
                objetivoAvisadoEn,
                recordatorios,
                rebaja,
                anulacionConfirmada,
                enArmario,
                administrativo,
                proximoEn);
    }

    Expediente con(Clasificacion nueva) {
        return new Expediente(
                orden,
                nueva,
                avisados,
                objetivoAvisadoEn,
                recordatorios,
                rebaja,
                anulacionConfirmada,
                enArmario,
                administrativo,
                proximoEn);
    }

    Expediente con(NivelAvisado avisado) {
        List<NivelAvisado> todos = new ArrayList<>(avisados);
        todos.add(avisado);
        Recordatorios nuevos =
                avisado.nivel() == Nivel.JEFE_DEPTO_CO ? new Recordatorios(avisado.vencioEn(), 0) : recordatorios;
        return new Expediente(
                orden,
                clasificacion,
                todos,
                objetivoAvisadoEn,
                nuevos,
                rebaja,
                anulacionConfirmada,
                enArmario,
                administrativo,
                proximoEn);
    }

    Expediente conObjetivoAvisado(Instant en) {
        return new Expediente(
                orden,
                clasificacion,
                avisados,
                en,
                recordatorios,
                rebaja,
                anulacionConfirmada,
                enArmario,
                administrativo,
                proximoEn);
    }

    Expediente con(@Nullable Recordatorios nuevos) {
        return new Expediente(
                orden,
                clasificacion,
                avisados,
                objetivoAvisadoEn,
                nuevos,
                rebaja,
                anulacionConfirmada,
                enArmario,
                administrativo,
                proximoEn);
    }

    Expediente con(Rebaja nueva) {
        return new Expediente(
                orden,
                clasificacion,
                avisados,
                objetivoAvisadoEn,
                recordatorios,
                nueva,
                anulacionConfirmada,
                enArmario,
                administrativo,
                proximoEn);
    }

    Expediente con(AnulacionConfirmada nueva) {
        return new Expediente(
                orden,
                clasificacion,
                avisados,
                objetivoAvisadoEn,
                recordatorios,
                rebaja,
                nueva,
                enArmario,
                administrativo,
                proximoEn);
    }

    Expediente con(InstruccionEnArmario nueva) {
        return new Expediente(
                orden,
                clasificacion,
                avisados,
                objetivoAvisadoEn,
                recordatorios,
                rebaja,
                anulacionConfirmada,
                nueva,
                administrativo,
                proximoEn);
    }

    /** A level that was told says what came of it. */
    Expediente con(int nivel, ResultadoDeNivel resultado) {
        List<NivelAvisado> todos = new ArrayList<>(avisados);
        todos.set(nivel - 1, todos.get(nivel - 1).con(resultado));
        return new Expediente(
                orden,
                clasificacion,
                todos,
                objetivoAvisadoEn,
                recordatorios,
                rebaja,
                anulacionConfirmada,
                enArmario,
                administrativo,
                proximoEn);
    }

    Expediente con(CasoAdministrativo nuevo) {
        return new Expediente(
                orden,
                clasificacion,
                avisados,
                objetivoAvisadoEn,
                recordatorios,
                rebaja,
                anulacionConfirmada,
                enArmario,
                nuevo,
                proximoEn);
    }

    Expediente esperando(@Nullable Instant proximo) {
        return new Expediente(
                orden,
                clasificacion,
                avisados,
                objetivoAvisadoEn,
                recordatorios,
                rebaja,
                anulacionConfirmada,
                enArmario,
                administrativo,
                proximo);
    }
}
