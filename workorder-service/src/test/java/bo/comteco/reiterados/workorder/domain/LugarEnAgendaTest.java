package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Paso 16 and the last sentence of section 3. */
class LugarEnAgendaTest {

    @Test
    void primeroLoReiteradoLuegoLaVulnerabilidadLuegoElPlazo() {
        Eslabon reiteradaSinClasificar = orden("A", 1, null, 0);
        Eslabon reiteradaModerada = orden("B", 1, Vulnerabilidad.MODERADA, 90);
        Eslabon muyAlta = orden("C", 0, Vulnerabilidad.MUY_ALTA, 80);
        Eslabon altaTarde = orden("D", 0, Vulnerabilidad.ALTA, 70);
        Eslabon altaPronto = orden("E", 0, Vulnerabilidad.ALTA, 60);
        Eslabon altaProntoTambien = orden("F", 0, Vulnerabilidad.ALTA, 60);
        Eslabon controlable = orden("G", 0, Vulnerabilidad.CONTROLABLE, 5);
        Eslabon fuera = orden("H", 0, Vulnerabilidad.FUERA_DE_MATRIZ, 4);
        Eslabon sinClasificar = orden("I", 0, null, 0);
        List<Eslabon> esperado = List.of(
                reiteradaModerada,
                reiteradaSinClasificar,
                muyAlta,
                altaPronto,
                altaProntoTambien,
                altaTarde,
                controlable,
                fuera,
                sinClasificar);

        assertThat(Stream.of(
                                sinClasificar,
                                fuera,
                                altaProntoTambien,
                                altaTarde,
                                controlable,
                                altaPronto,
                                muyAlta,
                                reiteradaSinClasificar,
                                reiteradaModerada)
                        .map(eslabon -> LugarEnAgenda.de(eslabon).orElseThrow())
                        .sorted()
                        .map(LugarEnAgenda::ordenId))
                .containsExactlyElementsOf(esperado.stream()
                        .map(eslabon -> eslabon.ficha().id().texto())
                        .toList());
    }

    @Test
    void soloEstaLoQueUnTecnicoAunTieneQueVer() {
        Relato relato = new Relato().reclamo("H", Canal.HELP_DESK, T0);
        assertThat(LugarEnAgenda.de(relato.eslabon(1))).isEmpty();
        relato.asistencia("H", ResultadoDeAsistencia.NO_SOLUCIONADO, T0);
        assertThat(LugarEnAgenda.de(relato.eslabon(1))).isPresent();
        relato.reparacion(1, T0);
        assertThat(LugarEnAgenda.de(relato.eslabon(1))).isPresent();
        relato.dar(new Atender(Relato.id(1), false, T0));
        assertThat(LugarEnAgenda.de(relato.eslabon(1))).as("sin solucion").isPresent();
        relato.dar(new Cerrar(Relato.id(1), false, T0));
        assertThat(LugarEnAgenda.de(relato.eslabon(1))).isEmpty();
        assertThat(LugarEnAgenda.de(new Relato()
                        .reclamo(Canal.CALL_CENTER, T0)
                        .atender(1, T0)
                        .eslabon(1)))
                .as("con solucion")
                .isEmpty();
        assertThat(LugarEnAgenda.de(new Relato()
                        .reclamo(Canal.CALL_CENTER, T0)
                        .cerrar(1, true, horas(1))
                        .reclamo(Canal.CALL_CENTER, horas(2))
                        .atender(2, horas(3))
                        .control("K", 1, horas(25))
                        .eslabon(2)))
                .as("con una solución que un control posterior refuta (Paso 21)")
                .isPresent();
        assertThat(LugarEnAgenda.de(new Relato()
                        .reclamo(Canal.CALL_CENTER, T0)
                        .anular(1, T0)
                        .eslabon(1)))
                .isEmpty();
    }

    private static Eslabon orden(String contrato, int reiteraciones, Vulnerabilidad vulnerabilidad, int venceEnHoras) {
        EslabonId id = new EslabonId(new Cadena(contrato, Servicio.INTERNET, "F1"), 1);
        Ficha ficha = new Ficha(
                id,
                Canal.CALL_CENTER,
                T0,
                null,
                new Destino("CENTRAL", null),
                Relato.DATOS,
                null,
                null,
                DecisionDeReclamo.PRIMER_REPORTE,
                List.of("R"),
                reiteraciones,
                0,
                reiteraciones > 0 ? T0 : null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Red.NADA);
        Registro registro = Registro.de(T0);
        return new Registrada(
                ficha,
                vulnerabilidad == null
                        ? registro
                        : registro.con(new Prioridad(vulnerabilidad, "r", "v1", horas(venceEnHoras), 1)));
    }
}
