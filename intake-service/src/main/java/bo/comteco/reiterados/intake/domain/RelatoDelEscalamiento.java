package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.OrdenSeguida.Clasificacion;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Nivel;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import bo.comteco.reiterados.intake.domain.Suceso.Fuente;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of the priority of an order, and who was told of it: the matrix, Pasos 22 to 24, 26 and 27. */
final class RelatoDelEscalamiento {

    private static final String REBAJA = "REBAJA";

    private final Relato relato;
    private final OrdenSeguida seen;

    private RelatoDelEscalamiento(Relato relato, OrdenSeguida seen) {
        this.relato = relato;
        this.seen = seen;
    }

    static void contar(Relato relato, OrdenSeguida seen) {
        RelatoDelEscalamiento told = new RelatoDelEscalamiento(relato, seen);
        told.prioridad();
        seen.niveles().forEach(told::nivel);
        told.recordatorios();
        seen.tramites().forEach(told::tramite);
    }

    private void suceso(
            @Nullable Instant en,
            @Nullable Integer paso,
            @Nullable Autor quien,
            @Nullable Medio medio,
            @Nullable String resultado,
            String frase) {
        relato.suceso(en, Fuente.ESCALATION, paso, quien, medio, resultado, frase);
    }

    private void prioridad() {
        seen.clasificaciones().forEach(this::clasificacion);
        OrdenSeguida.Prioridad prioridad = seen.prioridad();
        if (prioridad == null) {
            return;
        }
        if (seen.clasificaciones().stream().noneMatch(each -> each.en().equals(prioridad.clasificadaEn()))) {
            // Classified before events said how: the state alone is known.
            suceso(
                    prioridad.clasificadaEn(),
                    null,
                    null,
                    Medio.SISTEMA,
                    Relato.resultado(prioridad.vulnerabilidad()),
                    "Su vulnerabilidad es " + Relato.palabras(prioridad.vulnerabilidad()) + vence(prioridad.vence())
                            + ".");
        }
        suceso(
                prioridad.detenidoEn(),
                null,
                Autor.SISTEMA,
                Medio.SISTEMA,
                "Escalamiento detenido",
                "El escalamiento se detuvo.");
    }

    private static String vence(Instant when) {
        return "; el plazo vence el " + Fechas.enPalabras(when);
    }

    private void clasificacion(Clasificacion told) {
        String vulnerabilidad = Relato.palabras(told.vulnerabilidad());
        String why = relato.motivo(told.motivo());
        boolean lowered = told.causa().equals(REBAJA);
        suceso(
                told.en(),
                null,
                told.por(),
                Medio.SISTEMA,
                Relato.resultado(told.vulnerabilidad()) + why,
                lowered
                        ? relato.sujeto(told.por(), "Una persona") + " rebajó la prioridad a " + vulnerabilidad
                                + vence(told.vence()) + (why.isEmpty() ? "." : why)
                        : "Su vulnerabilidad es " + vulnerabilidad + causa(told.causa()) + vence(told.vence()) + ".");
    }

    private static String causa(String causa) {
        return switch (causa) {
            case "REITERACION" -> ", porque se reiteró";
            case "RETENCION" -> ", porque se reclamó por retención";
            case "EDAD" -> ", por su antigüedad";
            case "ANULACION" -> ", porque la orden fue anulada";
            case "SEGMENTO" -> ", por el segmento del cliente";
            case "ORDEN_INMEDIATA" -> ", porque la orden es inmediata";
            default -> "";
        };
    }

    /** Pasos 22 to 24, by the number of the level. */
    private static int paso(int nivel) {
        return 21 + nivel;
    }

    private void nivel(Nivel nivel) {
        String by = nivel.medio() == null ? "" : ", " + Relato.medio(nivel.medio());
        String until = nivel.hasta() == null ? "" : ", que lo tiene hasta el " + Fechas.enPalabras(nivel.hasta());
        String why = relato.motivo(nivel.motivo());
        String who = why.isEmpty() ? "" : relato.sujeto(nivel.por(), "");
        String ending = (who.isEmpty() ? "" : ", según " + who) + (why.isEmpty() ? "." : why);
        suceso(
                nivel.en(),
                paso(nivel.nivel()),
                nivel.declarada() ? nivel.por() : Autor.SISTEMA,
                nivel.medio(),
                "Comunicado al nivel " + nivel.nivel() + why,
                "Se comunicó al nivel " + nivel.nivel() + " (" + Relato.palabras(nivel.destinatario()) + ")" + by
                        + until + ", " + causa(nivel) + ending);
    }

    private static String causa(Nivel nivel) {
        return switch (nivel.causa()) {
            case "TIEMPO" -> "por el tiempo transcurrido";
            case "SIN_SOLUCION" ->
                !nivel.declarada()
                        ? "porque no hubo solución"
                        : nivel.nivel() == 1
                                ? "porque se dijo que no hay solución"
                                : "porque el nivel " + (nivel.nivel() - 1) + " no pudo solucionarlo";
            case "CONTROL_REPROBADO" -> "porque un control de calidad reprobó";
            default -> Relato.palabras(nivel.causa());
        };
    }

    /** Their number and the last one: while it rises they are reckoned; an annulled order is reminded of until it was annulled. */
    private void recordatorios() {
        OrdenSeguida.Prioridad prioridad = seen.prioridad();
        Instant ahora = relato.ahora();
        Instant anulada = seen.orden() == null ? null : seen.orden().hitos().anuladaEn();
        Instant until = anulada == null || ahora.isBefore(anulada) ? ahora : anulada;
        boolean stopped = prioridad != null && prioridad.detenidoEn() != null;
        Tramite.Detenido last =
                seen.tramites(Tramite.Detenido.class).stream().findFirst().orElse(null);
        for (Nivel nivel : seen.niveles()) {
            OrdenSeguida.Recordatorios when = nivel.recordatorios();
            if (when == null) {
                continue;
            }
            long count = last != null ? last.recordatorios() : stopped ? 0 : when.hasta(until);
            if (count > 0) {
                String often = count == 1 ? "una vez" : count + " veces";
                suceso(
                        when.en(count),
                        paso(nivel.nivel()),
                        Autor.SISTEMA,
                        nivel.medio(),
                        "Recordado " + often,
                        "Al nivel " + nivel.nivel() + " (" + Relato.palabras(nivel.destinatario()) + ") se le recordó "
                                + often + " que sigue sin solución.");
            }
        }
    }

    private static String deCaso(String rol) {
        return switch (rol) {
            case "ADMINISTRADOR_CO" -> "El Administrador Centro de Operaciones";
            case "JEFE_DEPTO_CO" -> "El Jefe Depto. Centro de Operaciones";
            case "JEFE_PROVISION_Y_ASEGURAMIENTO" -> "El Jefe Div. Provisión y Aseguramiento";
            default -> "El rol " + Relato.palabras(rol);
        };
    }

    /** That it was recorded in the system goes without saying. */
    private static String registro(String resultado, Medio medio) {
        return " registró su resultado" + (medio == Medio.SISTEMA ? "" : ", " + Relato.medio(medio)) + ": "
                + Relato.palabras(resultado);
    }

    private void tramite(Tramite tramite) {
        switch (tramite) {
            case Tramite.Resultado done ->
                suceso(
                        done.en(),
                        paso(done.nivel()),
                        Objects.requireNonNullElse(done.por(), Autor.delRol(done.rol())),
                        done.medio(),
                        Relato.resultado(done.resultado()),
                        "El nivel " + done.nivel() + " (" + Relato.palabras(done.rol()) + ")"
                                + registro(done.resultado(), done.medio()) + de(done.por()) + ".");
            case Tramite.EnArmario done ->
                suceso(
                        done.en(),
                        paso(2),
                        Objects.requireNonNullElse(done.por(), Autor.delRol(done.rol())),
                        Medio.SISTEMA,
                        "Técnico en el armario " + done.armario(),
                        "El nivel 2 (" + Relato.palabras(done.rol())
                                + ") instruyó la presencia de un técnico en el armario " + done.armario()
                                + de(done.por()) + ".");
            case Tramite.ObjetivoVencido passed ->
                suceso(
                        passed.en(),
                        null,
                        Autor.SISTEMA,
                        Medio.CORREO,
                        "Objetivo pasado sin solución",
                        "Pasó sin solución el objetivo dentro del plazo, y se avisó por correo al supervisor del centro de"
                                + " operaciones.");
            case Tramite.Detenido done -> {
                String aviso = done.avisoAlCliente();
                if (aviso != null) {
                    Autor confirming = Objects.requireNonNullElse(done.por(), Autor.delRol("SUPERVISOR_CO"));
                    suceso(
                            done.en(),
                            null,
                            confirming,
                            aviso(aviso),
                            "Anulación confirmada, y el cliente avisado",
                            relato.sujeto(confirming, "El supervisor del centro de operaciones")
                                    + " confirmó la anulación de la orden " + done.ordenId()
                                    + "; se avisó al cliente por " + Relato.palabras(aviso) + ".");
                }
            }
            case Tramite.CasoEscalado told ->
                suceso(
                        told.en(),
                        26,
                        Autor.SISTEMA,
                        Medio.CORREO,
                        "Comunicado al Administrador Centro de Operaciones",
                        "La revisión al cierre llegó al Administrador Centro de Operaciones, con "
                                + (told.reiteraciones() == 1
                                        ? "una reiteración."
                                        : told.reiteraciones() + " reiteraciones."));
            case Tramite.CasoComunicado told -> {
                Autor telling = Objects.requireNonNullElse(told.por(), Autor.delRol("ADMINISTRADOR_CO"));
                suceso(
                        told.en(),
                        27,
                        telling,
                        Medio.CORREO,
                        "Comunicado al Jefe Div. Provisión y Aseguramiento",
                        relato.sujeto(telling, "El Administrador Centro de Operaciones")
                                + " coordinó el caso con el Jefe Depto. y lo comunicó por correo al Jefe Div. Provisión y"
                                + " Aseguramiento.");
            }
            case Tramite.ResultadoDeCaso done -> {
                Autor recording = Objects.requireNonNullElse(done.por(), Autor.delRol(done.rol()));
                suceso(
                        done.en(),
                        done.rol().equals("ADMINISTRADOR_CO") ? 26 : 27,
                        recording,
                        done.medio(),
                        Relato.resultado(done.resultado()),
                        deCaso(done.rol()) + registro(done.resultado(), done.medio()) + de(done.por()) + ".");
            }
            // Of the order, and of its controls.
            case Tramite.Asignacion _, Tramite.Revision _ -> {}
            case Tramite.Tarea _, Tramite.GestionDeControl _, Tramite.Material _ -> {}
        }
    }

    /** A message to the client's phone is none of the means that an Interacción knows. */
    private static @Nullable Medio aviso(String aviso) {
        return switch (aviso) {
            case "LLAMADA" -> Medio.TELEFONO;
            case "CORREO" -> Medio.CORREO;
            case "VISITA" -> Medio.PRESENCIAL;
            default -> null;
        };
    }

    /** The person of a level, whose role stands in the sentence. */
    private String de(@Nullable Autor quien) {
        String shown = relato.sujeto(quien, "");
        return shown.isEmpty() ? "" : ", por " + shown;
    }
}
