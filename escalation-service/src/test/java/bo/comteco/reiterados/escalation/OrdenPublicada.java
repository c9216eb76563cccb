package bo.comteco.reiterados.escalation;

import bo.comteco.reiterados.contracts.EstadoDeOrden;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An order as workorder-service publishes it, one state after the other. */
public final class OrdenPublicada {
    final String contrato;
    final String servicio;
    final int numero;
    String tipo = "REPARACION";
    String situacion = "REGISTRADA";

    @Nullable
    String segmento = "RESIDENCIAL";

    @Nullable
    String centro;

    @Nullable
    Boolean conSolucion;

    @Nullable
    Boolean atendidaConSolucion;

    @Nullable
    Instant registradaEn;

    @Nullable
    Instant completadaEn;

    @Nullable
    Instant atendidaEn;

    @Nullable
    Instant cerradaEn;

    @Nullable
    Instant anuladaEn;

    @Nullable
    Instant reiteradaEn;

    @Nullable
    Instant inmediataEn;

    private long secuencia;

    /** The first order of a damage. */
    public OrdenPublicada(String servicio, @Nullable Instant registradaEn) {
        this("C" + UUID.randomUUID().toString().substring(0, 12), servicio, 1, registradaEn);
    }

    private OrdenPublicada(String contrato, String servicio, int numero, @Nullable Instant registradaEn) {
        this.contrato = contrato;
        this.servicio = servicio;
        this.numero = numero;
        this.registradaEn = registradaEn;
    }

    /** The next order of the same damage. */
    OrdenPublicada siguiente(Instant registro) {
        return new OrdenPublicada(contrato, servicio, numero + 1, registro);
    }

    String cadena() {
        return contrato + "." + servicio + ".F130";
    }

    String id() {
        return cadena() + "." + numero;
    }

    /** The next state, after that change. */
    EstadoDeOrden tras(Consumer<OrdenPublicada> cambio) {
        cambio.accept(this);
        secuencia++;
        return new EstadoDeOrden(
                id(),
                secuencia,
                cadena(),
                numero,
                contrato,
                servicio,
                "F130",
                null,
                null,
                segmento,
                null,
                tipo,
                "CALL_CENTER",
                situacion,
                conSolucion,
                atendidaConSolucion,
                Instant.parse("2016-03-01T12:00:00Z"),
                registradaEn,
                null,
                atendidaEn,
                cerradaEn,
                anuladaEn,
                null,
                null,
                completadaEn,
                null,
                1,
                reiteradaEn,
                null,
                inmediataEn,
                List.of(),
                null,
                List.of(),
                null,
                null,
                centro,
                null,
                null,
                null,
                null);
    }

    public EstadoDeOrden registrada() {
        return tras(orden -> {});
    }

    public EstadoDeOrden completada(String conocido, Instant en) {
        return tras(orden -> {
            orden.segmento = conocido;
            orden.completadaEn = en;
        });
    }

    public EstadoDeOrden atendida(Instant en, boolean solucionada) {
        return tras(orden -> {
            orden.situacion = "ATENDIDA";
            orden.atendidaEn = en;
            orden.conSolucion = solucionada;
            orden.atendidaConSolucion = solucionada;
        });
    }

    public EstadoDeOrden cerrada(Instant en, boolean solucionada) {
        return tras(orden -> {
            orden.situacion = "CERRADA";
            orden.cerradaEn = en;
            orden.conSolucion = solucionada;
        });
    }
}
