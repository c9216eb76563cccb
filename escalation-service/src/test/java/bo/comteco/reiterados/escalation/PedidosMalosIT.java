package bo.comteco.reiterados.escalation;

import bo.comteco.reiterados.testkit.rest.BadRequestsSuite;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithRealServers
class PedidosMalosIT implements BadRequestsSuite {
    @LocalServerPort
    private int port;

    @Override
    public int port() {
        return port;
    }
}
