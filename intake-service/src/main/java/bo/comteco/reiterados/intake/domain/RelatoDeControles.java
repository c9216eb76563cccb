package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import bo.comteco.reiterados.intake.domain.Suceso.Fuente;
import org.jspecify.annotations.Nullable;

/** What the controls of a closed order found, and what people did about them: Pasos 17 to 20. */
final class RelatoDeControles {

    private static final String VISITA = "VISITA";
    private static final String OPERADOR = "Un operador del centro de operaciones";

    private final Relato relato;
    private final OrdenSeguida seen;

    private RelatoDeControles(Relato relato, OrdenSeguida seen) {
        this.relato = relato;
        this.seen = seen;
    }

    static void contar(Relato relato, OrdenSeguida seen) {
        RelatoDeControles told = new RelatoDeControles(relato, seen);
        seen.controles().forEach(told::planificado);
        seen.tramites(Tramite.Tarea.class).forEach(told::tarea);
        seen.tramites(Tramite.GestionDeControl.class).forEach(told::gestion);
        seen.tramites(Tramite.Material.class).forEach(told::material);
        seen.controles().forEach(told::veredicto);
    }

    private static int paso(OrdenSeguida.Control control) {
        return control.porLlamada() ? 19 : 17;
    }

    private static String como(OrdenSeguida.Control control) {
        return control.porLlamada() ? "llamada al cliente" : "medición de la línea";
    }

    private void planificado(OrdenSeguida.Control control) {
        relato.suceso(
                control.planificadoPara(),
                Fuente.QUALITY_CONTROL,
                paso(control),
                Autor.SISTEMA,
                Medio.SISTEMA,
                "Control planificado",
                "Tocaba el control de calidad de la orden " + control.ordenId() + ", por " + como(control) + ".");
    }

    /** Where the client said that it does not work, the verdict is what the visit came to. */
    private void veredicto(OrdenSeguida.Control control) {
        boolean visited = seen.tramites(Tramite.Tarea.class).stream()
                .anyMatch(each -> each.controlId().equals(control.controlId())
                        && each.tarea().equals(VISITA));
        String result = control.aprobado() ? "Aprobado" : "Reprobado";
        String detail = control.detalle() == null ? "" : ": " + control.detalle();
        Medio medio = visited ? Medio.PRESENCIAL : control.porLlamada() ? Medio.TELEFONO : Medio.SISTEMA;
        relato.suceso(
                control.en(),
                Fuente.QUALITY_CONTROL,
                visited ? 20 : paso(control),
                control.por(),
                medio,
                result + detail,
                visited && control.aprobado()
                        ? "La visita del técnico solucionó lo que el control de calidad encontró" + segun(control.por())
                                + "."
                        : "El control de calidad, por " + como(control) + ", "
                                + (control.aprobado() ? "aprobó" : "reprobó") + segun(control.por()) + detail + ".");
    }

    /** The person whose word it is; nothing where the system measured, or it is not known who. */
    private String segun(@Nullable Autor quien) {
        String shown = relato.sujeto(quien, "");
        return shown.isEmpty() ? "" : ", según " + shown;
    }

    private void tarea(Tramite.Tarea asked) {
        switch (asked.tarea()) {
            case VISITA -> {
                relato.suceso(
                        asked.en(),
                        Fuente.QUALITY_CONTROL,
                        19,
                        asked.por(),
                        Medio.TELEFONO,
                        "No funciona",
                        relato.sujeto(asked.por(), OPERADOR) + " llamó al cliente por el control de calidad.");
                String told = asked.aviso() == null ? "" : "; se avisó al supervisor " + Relato.medio(asked.aviso());
                relato.suceso(
                        asked.en(),
                        Fuente.QUALITY_CONTROL,
                        20,
                        asked.por(),
                        asked.aviso(),
                        "Visita pedida",
                        asked.motivo() + ": se pidió que un técnico vuelva con prioridad" + told + ".");
            }
            case "CONFIGURACION" ->
                espera(
                        asked,
                        "Problema de configuración: " + asked.motivo(),
                        "El control de calidad encontró un problema de configuración, para un analista de la USM: "
                                + asked.motivo() + ".");
            default ->
                espera(
                        asked,
                        "Espera a un analista: " + asked.motivo(),
                        "El control de calidad espera a un analista de la USM: " + asked.motivo() + ".");
        }
    }

    private void espera(Tramite.Tarea asked, String resultado, String frase) {
        relato.suceso(asked.en(), Fuente.QUALITY_CONTROL, 17, Autor.SISTEMA, Medio.SISTEMA, resultado, frase);
    }

    private void gestion(Tramite.GestionDeControl done) {
        Integer calls = done.llamadas();
        if (calls == null) {
            String from = done.desde().equals("LABORATORIO") ? "con Laboratorio" : "desde el sistema";
            relato.suceso(
                    done.en(),
                    Fuente.QUALITY_CONTROL,
                    18,
                    done.por(),
                    Medio.SISTEMA,
                    "Configuración resuelta " + from,
                    relato.sujeto(done.por(), "Un analista de la USM") + " resolvió la configuración " + from
                            + ": la línea se mide otra vez.");
        } else {
            relato.suceso(
                    done.en(),
                    Fuente.QUALITY_CONTROL,
                    19,
                    done.por(),
                    Medio.TELEFONO,
                    "No contesta",
                    relato.sujeto(done.por(), OPERADOR)
                            + " llamó al cliente por el control de calidad, y nadie contestó"
                            + (calls == 1 ? "." : ": van " + calls + " llamadas."));
        }
    }

    private void material(Tramite.Material asked) {
        relato.suceso(
                asked.en(),
                Fuente.QUALITY_CONTROL,
                20,
                asked.por(),
                Medio.SISTEMA,
                "Falta el material " + asked.material(),
                "Al técnico de la visita le falta el material " + asked.material() + ": se pidió con otra orden"
                        + relato.por(asked.por()) + ".");
    }
}
