package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * The technician of the visit needs other material: an order for it is made, linked to the repaired order
 * {@code estado.ordenId}, outside the chain of the damage (Paso 20.2). The visit goes on waiting.
 *
 * @param pedidoId {@code <controlId>.MATERIAL.<number from 1>}; one order for each, however often it is told
 * @param material the material, by its code in the store room
 * @param estado public state after it
 */
public record MaterialPedido(String pedidoId, String material, EstadoDeControl estado) implements EventoDeControl {

    /** A required value that is missing is an error here, where the event is read or made. */
    public MaterialPedido {
        requireNonNull(pedidoId, "pedidoId");
        requireNonNull(material, "material");
        requireNonNull(estado, "estado");
    }
}
