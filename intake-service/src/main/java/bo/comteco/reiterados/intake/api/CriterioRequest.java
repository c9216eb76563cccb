package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.intake.application.Telefonos;
import bo.comteco.reiterados.intake.domain.Criterio;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing by which a client is looked up. A blank text is a missing one.
 *
 * @param por by what
 * @param valor as it was told; null where it was not
 */
record CriterioRequest(Criterio.Por por, @Nullable String valor) {

    static final Pattern CONTRATO = Pattern.compile("[A-Za-z0-9-]{1,20}");
    static final Pattern CARNET = Pattern.compile("[A-Za-z0-9 .-]{1,20}");
    private static final Pattern NOMBRE = Pattern.compile("[\\p{L}][\\p{L} .'-]{2,99}");

    CriterioRequest {
        valor = valor == null || valor.isBlank() ? null : valor.strip();
    }

    /** Says nothing of the value, so that no log line can. */
    @Override
    public String toString() {
        return "CriterioRequest[" + por + "]";
    }

    /** Notes what is wrong with it under that name. */
    void revisar(String campo, Telefonos telefonos, FieldErrors errores) {
        switch (por) {
            case TELEFONO -> {
                if (valor != null && telefonos.normalizado(valor).isEmpty()) {
                    errores.add(campo, "Debe ser un teléfono: 7 dígitos, u 8 con el de área o de celular");
                }
            }
            case CONTRATO -> errores.optional(campo, valor, CONTRATO, "Debe tener de 1 a 20 letras, dígitos o guiones");
            case NOMBRE -> errores.optional(campo, valor, NOMBRE, "Debe tener de 3 a 100 letras");
            case CARNET -> errores.optional(campo, valor, CARNET, "Debe tener de 1 a 20 letras o dígitos");
        }
    }

    /** What Smartflex is asked by; only where nothing is wrong with it. */
    Criterio criterio(Telefonos telefonos) {
        String told = Objects.requireNonNull(valor);
        return new Criterio(
                por, por == Criterio.Por.TELEFONO ? telefonos.normalizado(told).orElseThrow() : told);
    }
}
