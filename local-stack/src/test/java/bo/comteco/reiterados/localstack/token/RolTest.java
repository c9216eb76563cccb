package bo.comteco.reiterados.localstack.token;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.edge.Roles;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolTest {

    @Test
    void losRolesSonLosDeLosServicios() {
        List<String> deLosServicios = Arrays.stream(Roles.class.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == String.class)
                .map(RolTest::value)
                .toList();

        assertThat(Arrays.stream(Rol.values()).map(Enum::name)).containsExactlyInAnyOrderElementsOf(deLosServicios);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
