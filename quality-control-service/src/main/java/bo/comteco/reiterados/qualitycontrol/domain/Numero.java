package bo.comteco.reiterados.qualitycontrol.domain;

import java.math.BigDecimal;

/** A measured number as a person writes it: {@code -25} for -25.0, decimals with a comma. */
final class Numero {

    private Numero() {}

    static String enPalabras(double valor) {
        return BigDecimal.valueOf(valor).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
