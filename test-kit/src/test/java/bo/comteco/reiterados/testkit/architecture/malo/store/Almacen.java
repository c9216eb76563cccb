package bo.comteco.reiterados.testkit.architecture.malo.store;

/** What only application may see. */
public final class Almacen {}
