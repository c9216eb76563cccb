package bo.comteco.reiterados.reporting.store;

import bo.comteco.reiterados.reporting.domain.Eslabon;

/**
 * A link with its mark.
 *
 * @param eslabon the link
 * @param cambios how often what it counts has changed: the mark's number, so that a mark is taken off only where nothing
 *     came after what was counted
 * @param porContar whether it is marked, to be counted anew
 */
public record EslabonGuardado(Eslabon eslabon, long cambios, boolean porContar) {

    /** A link that is not in the store yet. */
    public static EslabonGuardado nuevo(Eslabon eslabon) {
        return new EslabonGuardado(eslabon, 0, false);
    }

    /** The link after a news; marked once more where its count changed. */
    public EslabonGuardado con(Eslabon despues, boolean cambiaLaCuenta) {
        return cambiaLaCuenta
                ? new EslabonGuardado(despues, cambios + 1, true)
                : new EslabonGuardado(despues, cambios, porContar);
    }
}
