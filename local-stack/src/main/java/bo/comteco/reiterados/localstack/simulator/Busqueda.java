package bo.comteco.reiterados.localstack.simulator;

import org.jspecify.annotations.Nullable;

/** What a client is looked for by: one of these. */
record Busqueda(
        @Nullable String contrato,
        @Nullable String telefono,
        @Nullable String nombre,
        @Nullable String ci) {}
