package bo.comteco.reiterados.intake;

import bo.comteco.reiterados.testkit.rest.BadRequestsSuite;

class PedidosMalosIT extends ServicioDePrueba implements BadRequestsSuite {

    @Override
    public int port() {
        return port;
    }
}
