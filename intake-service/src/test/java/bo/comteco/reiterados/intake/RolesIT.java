package bo.comteco.reiterados.intake;

import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.testkit.rest.RolesSuite;
import java.util.Set;

class RolesIT extends ServicioDePrueba implements RolesSuite {

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> roles() {
        return Roles.TODOS;
    }
}
