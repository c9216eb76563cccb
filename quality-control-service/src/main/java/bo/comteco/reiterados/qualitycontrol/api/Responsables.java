package bo.comteco.reiterados.qualitycontrol.api;

import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose a task is (Pasos 17 to 20): the roles that give its result. */
final class Responsables {

    private Responsables() {}

    /** The roles that a task waits for. */
    static List<String> de(Tarea tarea) {
        return switch (tarea) {
            case LLAMADA -> List.of(Roles.OPERADOR_CO);
            case CONFIGURACION, SIN_MEDICION, SIN_UMBRALES -> List.of(Roles.ANALISTA_USM);
            case VISITA -> List.of(Roles.TECNICO, Roles.OPERADOR_CO);
        };
    }

    /** The tasks that whoever asks may give a result of; the system itself may of all. */
    static Set<Tarea> tareasDe(Caller quien) {
        return Arrays.stream(Tarea.values())
                .filter(tarea -> quien.in(Roles.SISTEMA).isPresent()
                        || quien.in(de(tarea).toArray(String[]::new)).isPresent())
                .collect(Collectors.toSet());
    }
}
