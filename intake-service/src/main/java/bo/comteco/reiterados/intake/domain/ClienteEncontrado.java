package bo.comteco.reiterados.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contract as Smartflex knows it, with who has it (Paso 2). Personal: shown to whoever talks to the client, and kept nowhere.
 *
 * @param contrato contract
 * @param nombre name
 * @param telefono phone
 * @param direccion address
 * @param carnet identity card
 * @param productos what it has, by service
 */
public record ClienteEncontrado(
        String contrato,
        @Nullable String nombre,
        @Nullable String telefono,
        @Nullable String direccion,
        @Nullable String carnet,
        Map<Servicio, Producto> productos) {

    /** Keeps its own map. */
    public ClienteEncontrado {
        productos = Map.copyOf(productos);
    }

    /** Names the contract alone, so that no log line tells more. */
    @Override
    public String toString() {
        return "ClienteEncontrado[" + contrato + "]";
    }

    /** What came of a look-up. */
    public sealed interface Busqueda {

        /** What it says of a claim about that service. */
        RespuestaDeSmartflex para(Servicio servicio);

        /** Smartflex answered; none is an answer too. */
        record Hecha(List<ClienteEncontrado> clientes) implements Busqueda {
            /** Copies the list. */
            public Hecha {
                clientes = List.copyOf(clientes);
            }

            @Override
            public RespuestaDeSmartflex para(Servicio servicio) {
                List<ClienteEncontrado> having = clientes.stream()
                        .filter(each -> each.productos().containsKey(servicio))
                        .toList();
                if (having.size() > 1) {
                    return new RespuestaDeSmartflex.Varios(having.stream()
                            .map(ClienteEncontrado::contrato)
                            .sorted()
                            .toList());
                }
                return having.stream()
                        .<RespuestaDeSmartflex>map(only -> new RespuestaDeSmartflex.Encontrado(
                                Objects.requireNonNull(only.productos().get(servicio)), only.contrato()))
                        .findFirst()
                        .orElseGet(RespuestaDeSmartflex.NoEncontrado::new);
            }
        }

        /** Smartflex is away or too slow. */
        record SinRespuesta() implements Busqueda {
            @Override
            public RespuestaDeSmartflex para(Servicio servicio) {
                return new RespuestaDeSmartflex.SinRespuesta();
            }
        }
    }
}
