package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;

/** Something that happened to a control and that others hear about. */
public sealed interface HechoDeControl {

    /** When it happened, business time. */
    Instant en();

    /** Planned, at the closing of its order. */
    record Planificado(Control control, Instant en) implements HechoDeControl {}

    /** The repetitions of its order, a repeated damage, were reviewed at the closing (Paso 25). */
    record ReiteracionesRevisadas(Control control, Reiteraciones reiteraciones, Instant en) implements HechoDeControl {}

    /** Handed to a person. */
    record PuestoEnTarea(Control.EnTarea control) implements HechoDeControl {
        @Override
        public Instant en() {
            return control.desde();
        }
    }

    /** A person did something about it, and it goes on: its configuration was put right, or nobody answered the call (Pasos 18, 19). */
    record Gestionado(Control control, Registro registro) implements HechoDeControl {
        @Override
        public Instant en() {
            return registro.cuando();
        }
    }

    /** The client says that it does not work: a technician returns (Paso 20.1). */
    record VisitaPedida(Control.EnTarea control) implements HechoDeControl {
        @Override
        public Instant en() {
            return control.desde();
        }
    }

    /**
     * The visit needs other material (Paso 20.2).
     *
     * @param numero which request of this visit it is, from 1
     */
    record MaterialPedido(Control.EnTarea control, int numero, String material, Instant en) implements HechoDeControl {}

    /** The visit solved it (Paso 20). */
    record VisitaSolucionada(Control.Solucionado control) implements HechoDeControl {
        @Override
        public Instant en() {
            return control.decididoEn();
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
