package bo.comteco.reiterados.qualitycontrol.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a measurement says about a line (Paso 17). */
public sealed interface Veredicto {

    /**
     * The line is good.
     *
     * @param advertencia what was near to a limit, in Spanish; null where nothing was
     */
    record DentroDeParametros(@Nullable String advertencia, List<LecturaDeLinea> lecturas) implements Veredicto {
        public DentroDeParametros {
            lecturas = List.copyOf(lecturas);
        }
    }

    /** A physical parameter is out of its limits, or the link was lost too often: Paso 21. */
    record ProblemaDeLinea(String motivo, List<LecturaDeLinea> lecturas) implements Veredicto {
        public ProblemaDeLinea {
            lecturas = List.copyOf(lecturas);
        }
    }

    /** The line is good, but the service is not set up as the contract says: Paso 18. */
    record ProblemaDeConfiguracion(String motivo, List<LecturaDeLinea> lecturas) implements Veredicto {
        public ProblemaDeConfiguracion {
            lecturas = List.copyOf(lecturas);
        }
    }

    /** Nothing is out of its limits, but something needed was not measured: as good as no measurement. */
    record MedicionIncompleta(String motivo) implements Veredicto {}
}
