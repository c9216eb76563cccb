package bo.comteco.reiterados.intake.domain;

/** What came of looking the client up (Paso 2). */
public sealed interface RespuestaDeSmartflex {

    /** The client has that product. */
    record Encontrado(Producto producto) implements RespuestaDeSmartflex {}

    /** Smartflex answered, and knows no such contract with that service. */
    record NoEncontrado() implements RespuestaDeSmartflex {}

    /** Smartflex is away or too slow: no reason to refuse a claim. */
    record SinRespuesta() implements RespuestaDeSmartflex {}
}
