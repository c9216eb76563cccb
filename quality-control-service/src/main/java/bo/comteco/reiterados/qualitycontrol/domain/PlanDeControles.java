package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which controls the closing of an order brings, and when (Pasos 17, 19, 25; D-9, D-13, D-28).
 *
 * @param espera from closing to control
 */
public record PlanDeControles(Duration espera) {

    public PlanDeControles {
        if (!espera.isPositive()) {
            throw new IllegalArgumentException("la espera hasta el control es mayor que cero: " + espera);
        }
    }

    /** The controls of that order, the same however often it is asked. */
    public List<Decision.Aceptada> planificar(OrdenControlable orden) {
        return orden.linea().servicio().controles().stream()
                .map(clase -> planificar(orden, clase))
                .toList();
    }

    private Decision.Aceptada planificar(OrdenControlable orden, ClaseDeControl clase) {
        Instant para = orden.cerradaEn().plus(espera);
        Expediente expediente = new Expediente(
                orden.ordenId() + "." + clase,
                orden.ordenId(),
                orden.secuencia(),
                orden.contrato(),
                clase,
                orden.linea(),
                orden.falla(),
                orden.cerradaEn(),
                orden.conSolucion(),
                orden.reiteraciones(),
                para,
                orden.centro());
        Control control = switch (clase) {
            case LINEA -> new Control.PorMedir(expediente, orden.cerradaEn(), para, 0, para, List.of());
            case LLAMADA -> new Control.PorLlamar(expediente);
        };
        List<HechoDeControl> hechos = new ArrayList<>();
        hechos.add(new HechoDeControl.Planificado(control, orden.cerradaEn()));
        // An order with two controls is reviewed once, by the first of them.
        boolean revisa = orden.linea().servicio().controles().getFirst() == clase;
        if (revisa && orden.reiteraciones() != null) {
            hechos.add(new HechoDeControl.ReiteracionesRevisadas(control, orden.reiteraciones(), orden.cerradaEn()));
        }
        return new Decision.Aceptada(control, hechos);
    }
}
