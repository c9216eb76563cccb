package bo.comteco.reiterados.qualitycontrol.domain;

/** A measured parameter of a line, by its TR-181 name, and the unit in which limits and readings are written here. */
public enum Parametro {
    NIVEL_OPTICO("Device.Optical.Interface.1.OpticalSignalLevel", "dBm", "nivel óptico recibido"),
    MARGEN_DE_RUIDO("Device.DSL.Line.1.DownstreamNoiseMargin", "dB", "margen de ruido"),
    ATENUACION("Device.DSL.Line.1.DownstreamAttenuation", "dB", "atenuación"),
    NIVEL_DESCENDENTE("Device.X_COMTECO_CableModem.DownstreamChannel.1.PowerLevel", "dBmV", "nivel descendente"),
    MER("Device.X_COMTECO_CableModem.DownstreamChannel.1.SNRLevel", "dB", "MER descendente"),
    NIVEL_ASCENDENTE("Device.X_COMTECO_CableModem.UpstreamChannel.1.PowerLevel", "dBmV", "nivel ascendente"),
    PERDIDAS_DE_ENLACE("Device.X_COMTECO_Line.LinkLosses", "cortes", "pérdidas de enlace");

    private final String nombreTr181;
    private final String unidad;
    private final String enPalabras;

    Parametro(String nombreTr181, String unidad, String enPalabras) {
        this.nombreTr181 = nombreTr181;
        this.unidad = unidad;
        this.enPalabras = enPalabras;
    }

    /** Its name in TR-181; names with {@code X_COMTECO_} are a vendor extension of it. */
    public String nombreTr181() {
        return nombreTr181;
    }

    /** The unit of {@link Medicion} and {@link Limite}; the wire may code it otherwise. */
    public String unidad() {
        return unidad;
    }

    /** What a person calls it, in Spanish. */
    public String enPalabras() {
        return enPalabras;
    }
}
