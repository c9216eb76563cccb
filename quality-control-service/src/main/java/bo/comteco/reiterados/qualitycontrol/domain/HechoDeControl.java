package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;

/** Something that happened to a control and that others hear about. */
public sealed interface HechoDeControl {

    /** When it happened, business time. */
    Instant en();

    /** Planned, at the closing of its order. */
    record Planificado(Control control, Instant en) implements HechoDeControl {}

    /** Handed to a person. */
    record PuestoEnTarea(Control.EnTarea control) implements HechoDeControl {
        @Override
        public Instant en() {
            return control.desde();
        }
    }

    /** Passed. */
    record Aprobado(Control.Aprobado control) implements HechoDeControl {
        @Override
        public Instant en() {
            return control.decididoEn();
        }
    }

    /** Failed. */
    record Reprobado(Control.Reprobado control) implements HechoDeControl {
        @Override
        public Instant en() {
            return control.decididoEn();
        }
    }
}
