package bo.comteco.reiterados.workorder.domain;

/** A kind of place in the network, where a failure is behind many claims (D-23). */
public enum ClaseDeLugar {
    /** The cabinet. */
    ARMARIO,
    /** The node (HFC). */
    NODO,
    /** The port of the OLT (FTTH). */
    PUERTO_OLT
}
