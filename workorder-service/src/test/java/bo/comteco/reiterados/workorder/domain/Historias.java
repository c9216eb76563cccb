package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;

import java.util.List;

/** One link of every state, with all that it can hold, for tests of what is stored and published. */
public final class Historias {

    private Historias() {}

    /** At least one link of each state. */
    public static List<Eslabon> deTodosLosEstados() {
        Relato largo = new Relato()
                .reclamo(Canal.CALL_CENTER, T0)
                .reclamo(Canal.RETENCION, horas(1))
                .cerrar(1, true, horas(5))
                .reclamo(Canal.CALL_CENTER, horas(6));
        largo.dar(new TomarPrioridad(
                Relato.id(2), new Prioridad(Vulnerabilidad.MUY_ALTA, "regla", "v1", horas(18), 4_000_000_000L)));
        largo.control("K", 1, horas(29));
        Eslabon registrada = largo.eslabon(2);
        Eslabon enReparacion = largo.reparacion(2, horas(30)).eslabon(2);
        largo.dar(new Atender(Relato.id(2), false, horas(31)));
        Eslabon atendida = largo.eslabon(2);
        largo.dar(new Cerrar(Relato.id(2), false, horas(32)));
        Eslabon enAsistencia = largo.reclamo("H", Canal.HELP_DESK, horas(33)).eslabon(3);
        Eslabon enLinea = largo.asistencia("H", ResultadoDeAsistencia.SOLUCIONADO, horas(34))
                .eslabon(3);
        Relato corto = new Relato();
        corto.dar(new DecidirReclamo(
                "S",
                Relato.CADENA,
                Canal.CALL_CENTER,
                T0,
                null,
                null,
                new DatosTecnicos(null, null, "XGS_PON_N1"),
                T0));
        Eslabon simple = corto.eslabon(1);
        Eslabon anulada = corto.anular(1, horas(1)).eslabon(1);
        corto.reclamo(Canal.CALL_CENTER, horas(2));
        corto.dar(new PonerEnReparacion(Relato.id(2), new Asignacion("T-7", "C-1"), horas(3)));
        Eslabon conTecnico = corto.eslabon(2);
        Eslabon anuladaEnReparacion = corto.anular(2, horas(4)).eslabon(2);
        corto.dar(new Sustituir(Relato.id(2), horas(5)));
        corto.dar(new Sustituir(Relato.id(2), horas(5)));
        Eslabon sustituida = corto.eslabon(2);
        Relato masivo = new Relato().bajo("M1", horas(1)).bajo("M2", horas(2));
        Eslabon bajoMasivo = masivo.eslabon(1);
        masivo.dar(new ResolverDano(Relato.id(1), Relato.MASIVO, true, horas(3)));
        Relato completado = new Relato();
        completado.dar(new DecidirReclamo(
                "D", Relato.CADENA, Canal.CALL_CENTER, T0, null, null, new DatosTecnicos(null, null, null), T0));
        completado.dar(new CompletarReclamo("D", Relato.CADENA, Relato.DATOS, horas(6)));
        completado.reparacion(1, horas(7));
        completado.dar(new Atender(Relato.id(1), false, horas(8)));
        completado.dar(new Cerrar(Relato.id(1), true, horas(9)));
        Relato visitado = new Relato()
                .reclamo(Canal.CALL_CENTER, T0)
                .cerrar(1, true, horas(1))
                .visita("V", 1, horas(25));
        Eslabon conVisita = visitado.eslabon(1);
        visitado.visitaSolucionada("V", 1, horas(30));
        visitado.dar(new PedirMaterial(Relato.id(1).texto() + ".LLAMADA.MATERIAL.1", Relato.id(1), "ONT-4", horas(26)));
        visitado.dar(new RegistrarInstalacion(
                Cadena.deInstalacion("C1", Servicio.INTERNET, "k-1"), "A1", Relato.DATOS, horas(1)));
        return List.of(
                largo.eslabon(1),
                registrada,
                enReparacion,
                atendida,
                largo.eslabon(2),
                enAsistencia,
                enLinea,
                simple,
                anulada,
                conTecnico,
                anuladaEnReparacion,
                sustituida,
                conVisita,
                visitado.eslabon(1),
                visitado.aparte.get(0),
                visitado.aparte.get(1),
                bajoMasivo,
                masivo.eslabon(1),
                completado.eslabon(1));
    }
}
