package bo.comteco.reiterados.reporting.domain;

import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** News as the other services tell it, and the read model that it makes, for the tests of the domain. */
final class Noticias {

    static final String CONTRATO = "C04325";
    static final Instant RECIBIDO = Instant.parse("2016-03-10T12:00:00Z");

    private Noticias() {}

    static String orden(int numero) {
        return CONTRATO + ".INTERNET.F130." + numero;
    }

    static CasoReiterado caso(String casoId, @Nullable Instant solucionadoEn) {
        return new CasoReiterado(casoId, 0, "CALL_CENTER", RECIBIDO, 1, solucionadoEn, null);
    }

    static ReflejarOrden orden(int numero, long secuencia, CasoReiterado... casos) {
        return new ReflejarOrden(
                orden(numero),
                CONTRATO,
                new Orden(secuencia, numero, "INTERNET", "F130", "RESIDENCIAL", RECIBIDO, Curso.EMPEZADO),
                Arrays.stream(casos).map(caso -> en(secuencia, caso)).toList());
    }

    private static CasoReiterado en(long secuencia, CasoReiterado caso) {
        return new CasoReiterado(
                caso.casoId(),
                secuencia,
                caso.canal(),
                caso.recibidoEn(),
                caso.reiteraciones(),
                caso.solucionadoEn(),
                caso.refutadoEn());
    }

    static ReflejarPrioridad vence(int numero, long secuencia, Instant vence) {
        return new ReflejarPrioridad(
                orden(numero),
                CONTRATO,
                new Prioridad(secuencia, "MODERADA", RECIBIDO.plusSeconds(secuencia), vence, null));
    }

    static ReflejarControl control(int numero, String clase, long secuencia, Resultado resultado) {
        return new ReflejarControl(
                orden(numero), CONTRATO, new Control(orden(numero) + "." + clase, secuencia, resultado, null));
    }

    static Instant tras(int horas) {
        return RECIBIDO.plus(Duration.ofHours(horas));
    }

    /** The links that the news makes, in the order given. */
    static Collection<Eslabon> reflejadas(List<? extends Comando> comandos) {
        Map<String, Eslabon> eslabones = new HashMap<>();
        for (Comando comando : comandos) {
            Eslabon antes = eslabones.getOrDefault(
                    comando.ordenId(), Eslabon.desconocido(comando.ordenId(), comando.contrato()));
            if (antes.reflejar(comando) instanceof Reflejo.Reflejado(Eslabon despues, boolean _)) {
                eslabones.put(comando.ordenId(), despues);
            }
        }
        return eslabones.values();
    }

    static Cifras marzo(Comando... comandos) {
        return Recuento.recontar(YearMonth.of(2016, 3), reflejadas(List.of(comandos)))
                .cifras();
    }
}
