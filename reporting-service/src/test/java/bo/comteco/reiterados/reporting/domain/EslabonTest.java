package bo.comteco.reiterados.reporting.domain;

import static bo.comteco.reiterados.reporting.domain.Control.Resultado.APROBADO;
import static bo.comteco.reiterados.reporting.domain.Control.Resultado.PENDIENTE;
import static bo.comteco.reiterados.reporting.domain.Control.Resultado.REPROBADO;
import static bo.comteco.reiterados.reporting.domain.Noticias.CONTRATO;
import static bo.comteco.reiterados.reporting.domain.Noticias.caso;
import static bo.comteco.reiterados.reporting.domain.Noticias.control;
import static bo.comteco.reiterados.reporting.domain.Noticias.orden;
import static bo.comteco.reiterados.reporting.domain.Noticias.tras;
import static bo.comteco.reiterados.reporting.domain.Noticias.vence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EslabonTest {

    @Test
    void la_noticia_repetida_ya_es_sabida() {
        Eslabon sabido = reflejado(nuevo(), orden(1, 2, caso("A", null)));

        assertThat(sabido.reflejar(orden(1, 2, caso("A", null)))).isEqualTo(new Reflejo.YaSabido());
    }

    @Test
    void la_noticia_adelantada_por_otra_no_cambia_nada() {
        Eslabon sabido = reflejado(nuevo(), orden(1, 4, caso("A", tras(3))));

        assertThat(sabido.reflejar(orden(1, 3, caso("A", null)))).isEqualTo(new Reflejo.YaSabido());
    }

    @Test
    void solo_lo_que_puede_mover_una_cifra_pide_otra_cuenta() {
        Eslabon sinCaso = reflejado(nuevo(), vence(1, 1, tras(48)));
        assertThat(cuentaOtraVez(sinCaso, orden(1, 1))).isFalse();
        Eslabon conCaso = reflejado(sinCaso, orden(1, 2, caso("A", null)));
        assertThat(cuentaOtraVez(sinCaso, orden(1, 2, caso("A", null)))).isTrue();
        assertThat(cuentaOtraVez(conCaso, orden(1, 3, caso("A", null)))).isFalse();
        assertThat(cuentaOtraVez(conCaso, vence(1, 2, tras(24)))).isFalse();
        assertThat(cuentaOtraVez(nuevoConCaso(), vence(1, 1, tras(24))))
                .as("su vulnerabilidad es otra")
                .isTrue();

        Eslabon solucionado = reflejado(conCaso, orden(1, 4, caso("A", tras(30))));
        assertThat(cuentaOtraVez(conCaso, orden(1, 4, caso("A", tras(30))))).isTrue();
        assertThat(cuentaOtraVez(solucionado, vence(1, 2, tras(29)))).isTrue();
        assertThat(cuentaOtraVez(solucionado, vence(1, 2, tras(31)))).isFalse();
        assertThat(cuentaOtraVez(solucionado, control(1, "LINEA", 1, PENDIENTE)))
                .isFalse();
        assertThat(cuentaOtraVez(solucionado, control(1, "LINEA", 1, APROBADO))).isTrue();
        assertThat(cuentaOtraVez(solucionado, control(1, "LINEA", 1, REPROBADO)))
                .isTrue();
    }

    /**
     * Any order and any repetition of the news, with the marked buckets counted at any moment, ends in the figures that a
     * plain recount of the whole history gives.
     */
    @Test
    void en_cualquier_orden_y_repetidas_las_noticias_dan_el_recuento_llano() {
        long semilla = System.nanoTime();
        System.out.println("semilla = " + semilla);
        Random azar = new Random(semilla);
        for (int vez = 0; vez < 300; vez++) {
            List<Comando> historia = Historias.historia(azar, CONTRATO);

            assertThat(contadaPorMarcas(Historias.revuelta(historia, azar), azar))
                    .as("semilla %d, vez %d", semilla, vez)
                    .isEqualTo(Historias.recuentoLlano(historia));
        }
    }

    /** As the service does it: only the months of marked links are counted anew, now and then. */
    private static Map<YearMonth, Cifras> contadaPorMarcas(List<Comando> entrega, Random azar) {
        Map<String, Eslabon> eslabones = new HashMap<>();
        Set<YearMonth> marcados = new HashSet<>();
        Map<YearMonth, Cifras> totales = new TreeMap<>();
        for (Comando comando : entrega) {
            Eslabon antes = eslabones.getOrDefault(
                    comando.ordenId(), Eslabon.desconocido(comando.ordenId(), comando.contrato()));
            if (antes.reflejar(comando) instanceof Reflejo.Reflejado(Eslabon despues, boolean cambiaLaCuenta)) {
                eslabones.put(comando.ordenId(), despues);
                if (cambiaLaCuenta) {
                    despues.aportes().forEach(aporte -> marcados.add(aporte.mes()));
                }
            }
            if (azar.nextInt(5) == 0) {
                contar(marcados, totales, eslabones.values());
            }
        }
        contar(marcados, totales, eslabones.values());
        return totales;
    }

    private static void contar(Set<YearMonth> marcados, Map<YearMonth, Cifras> totales, Collection<Eslabon> eslabones) {
        marcados.forEach(
                mes -> totales.put(mes, Recuento.recontar(mes, eslabones).cifras()));
        marcados.clear();
    }

    private static Eslabon nuevoConCaso() {
        return reflejado(nuevo(), orden(1, 2, caso("A", null)));
    }

    private static Eslabon nuevo() {
        return Eslabon.desconocido(orden(1), CONTRATO);
    }

    private static Eslabon reflejado(Eslabon antes, Comando comando) {
        return ((Reflejo.Reflejado) antes.reflejar(comando)).eslabon();
    }

    private static boolean cuentaOtraVez(Eslabon antes, Comando comando) {
        return ((Reflejo.Reflejado) antes.reflejar(comando)).cambiaLaCuenta();
    }
}
