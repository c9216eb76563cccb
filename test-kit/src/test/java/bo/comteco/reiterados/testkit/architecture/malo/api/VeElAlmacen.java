package bo.comteco.reiterados.testkit.architecture.malo.api;

import bo.comteco.reiterados.testkit.architecture.malo.store.Almacen;

/** Breaks: the edges go through application. */
public final class VeElAlmacen {
    public Almacen almacen() {
        return new Almacen();
    }
}
