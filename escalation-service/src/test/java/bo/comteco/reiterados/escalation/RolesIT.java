package bo.comteco.reiterados.escalation;

import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.testkit.rest.RolesSuite;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import java.util.Set;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithRealServers
class RolesIT implements RolesSuite {
    @LocalServerPort
    private int port;

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> roles() {
        return Roles.TODOS;
    }
}
