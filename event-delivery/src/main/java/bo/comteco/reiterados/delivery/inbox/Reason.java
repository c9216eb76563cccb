package bo.comteco.reiterados.delivery.inbox;

/** Why a record went to the dead letters. */
public enum Reason {
    /** Envelope or body break the contract. */
    UNREADABLE,
    /** No such type is known to this version of the service. */
    UNKNOWN_TYPE,
    /** It was read, but can never be applied. */
    NOT_APPLICABLE
}
