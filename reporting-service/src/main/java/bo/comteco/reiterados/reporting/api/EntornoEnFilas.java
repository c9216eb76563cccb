package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Entorno;
import bo.comteco.reiterados.reporting.domain.Nivel;
import bo.comteco.reiterados.reporting.domain.Razon;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the indicator as a table: one row for each figure, with what it is made of.
 *
 * @param cifra the figure
 * @param cuantos those that it is about, or hours
 * @param de of how many; null where it is a part of nothing
 * @param resultado the figure itself, for people
 * @param explicacion what it is made of, for people
 */
record EntornoEnFilas(
        String cifra, Number cuantos, @Nullable Long de, String resultado, String explicacion) {

    static List<EntornoEnFilas> de(Entorno entorno) {
        Entorno.Reparacion reparacion = entorno.reparacion();
        List<EntornoEnFilas> filas = new ArrayList<>();
        filas.add(parte("Daños reiterados", entorno.reiteracion()));
        filas.add(tiempo(
                "Horas hasta reparar, de media",
                reparacion.hastaReparar(),
                reparacion.ordenes(),
                reparacion.mediaHastaReparar()));
        filas.add(tiempo(
                "Horas hasta cerrar, de media",
                reparacion.hastaCerrar(),
                reparacion.ordenes(),
                reparacion.mediaHastaCerrar()));
        filas.add(parte("Plazos cumplidos", entorno.todosLosPlazos().cumplimiento()));
        entorno.porVulnerabilidad()
                .forEach((fila, plazos) -> filas.add(parte("Plazos: " + Textos.valor(fila), plazos.cumplimiento())));
        filas.add(parte(
                "Objetivos cumplidos dentro del plazo", entorno.objetivos().cumplimiento()));
        for (Nivel nivel : Nivel.values()) {
            long ordenes = entorno.avisados(nivel);
            filas.add(new EntornoEnFilas(
                    "Subieron a: " + Textos.nivel(nivel), ordenes, null, Long.toString(ordenes), ""));
        }
        return filas;
    }

    private static EntornoEnFilas parte(String cifra, Razon razon) {
        return new EntornoEnFilas(
                cifra, razon.cuantos(), razon.de(), Textos.porcentaje(razon), razon.cuantos() + " de " + razon.de());
    }

    private static EntornoEnFilas tiempo(String cifra, Duration total, long ordenes, @Nullable Duration media) {
        BigDecimal horas = EntornoView.horas(total);
        return new EntornoEnFilas(cifra, horas, ordenes, Textos.horas(media), ordenes + " órdenes");
    }
}
