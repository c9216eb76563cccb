package bo.comteco.reiterados.localstack.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Who has a contract, as the simulator of Smartflex tells it: invented, and always the same for the same contract.
 *
 * @param telefono in E.164: a phone of Cochabamba
 * @param ci identity card
 */
public record ClienteSimulado(String contrato, String nombre, String telefono, String direccion, String ci) {

    private static final List<String> NOMBRES =
            List.of("Ana", "Luis", "Rosa", "Carlos", "Elena", "Mario", "Julia", "Pedro", "Sonia", "Jorge");
    private static final List<String> APELLIDOS =
            List.of("Rojas", "Vargas", "Flores", "Mamani", "Soliz", "Camacho", "Rocha", "Quiroga", "Torrico", "Arce");
    private static final List<String> CALLES = List.of("Sucre", "Bolívar", "Jordán", "Calama", "Ladislao Cabrera");

    /** The client of that contract. */
    public static ClienteSimulado de(String contrato) {
        Random random = new Random(contrato.hashCode());
        return new ClienteSimulado(
                contrato,
                pick(random, NOMBRES) + " " + pick(random, APELLIDOS) + " " + pick(random, APELLIDOS),
                "+59144" + (200_000 + random.nextInt(400_000)),
                "Calle " + pick(random, CALLES) + " " + (1 + random.nextInt(999)),
                String.valueOf(1_000_000 + random.nextInt(8_000_000)));
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Whether what is looked for is this client; a name by any part of it. */
    boolean es(Busqueda busqueda) {
        if (busqueda.contrato() != null) {
            return contrato.equals(busqueda.contrato());
        } else if (busqueda.telefono() != null) {
            return telefono.equals(busqueda.telefono());
        } else if (busqueda.ci() != null) {
            return ci.equals(busqueda.ci());
        }
        return busqueda.nombre() != null
                && nombre.toLowerCase(Locale.ROOT).contains(busqueda.nombre().toLowerCase(Locale.ROOT));
    }
}
