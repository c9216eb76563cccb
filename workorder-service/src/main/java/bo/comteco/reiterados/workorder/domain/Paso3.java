package bo.comteco.reiterados.workorder.domain;

/** The table of step 3 (PROCEDURE, section 2), with the link that a claim repeats. */
sealed interface Paso3 {

    /** No repetition: the first link of the chain, or the next one without a bond to the last. */
    record PrimerReporte() implements Paso3 {}

    /** On an open one, or on one that is being solved online (Paso 4). */
    record ReiteraAbierta(Vivo eslabon) implements Paso3 {}

    /** On an attended one (Pasos 5, 7, D-3). */
    record ReiteraAtendida(Atendida eslabon) implements Paso3 {}

    /** On what was closed within the window, or left with an open case (Pasos 5, 6). */
    record ReiteraTrasCierre(Muerto anterior) implements Paso3 {}
}
