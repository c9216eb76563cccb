package bo.comteco.reiterados.workorder.domain;

/** What step 3 says of a claim (Paso 3, COM-GCM-P12). */
public enum DecisionDeReclamo {
    /** No repetition: a plain new claim, and its order (D-2). */
    PRIMER_REPORTE,
    /** It repeats what is still open, or is being solved online (Paso 4). */
    REITERA_ABIERTA,
    /** It repeats an order that is attended and not yet closed (Pasos 5, 7, D-3). */
    REITERA_ATENDIDA,
    /** It repeats what was closed: a new order, linked to it (Pasos 5, 6). */
    REITERA_TRAS_CIERRE,
    /** It came under an open reclamo masivo: it repeats nothing and gets no order of its own (D-23). */
    BAJO_RECLAMO_MASIVO
}
