package bo.comteco.reiterados.reporting.domain;

import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Random histories of damages, and the figures that a plain recount of a whole history gives. */
public final class Historias {

    private static final Instant COMIENZO = Instant.parse("2016-03-10T12:00:00Z");

    private Historias() {}

    /** One damage with a few links, its news in the order in which each source told it. */
    public static List<Comando> historia(Random azar, String contrato) {
        String cadena = contrato + ".INTERNET.F130.";
        List<Resultado> resultados = List.of(Resultado.values());
        List<Comando> noticias = new ArrayList<>();
        List<CasoReiterado> sabidos = new ArrayList<>();
        for (int numero = 1, eslabones = 1 + azar.nextInt(4); numero <= eslabones; numero++) {
            String ordenId = cadena + numero;
            for (int secuencia = 1, ultima = 1 + azar.nextInt(5); secuencia <= ultima; secuencia++) {
                if (azar.nextInt(3) == 0) {
                    sabidos.add(new CasoReiterado(
                            "CR." + ordenId + "." + secuencia,
                            1,
                            "HELP_DESK",
                            tras(azar.nextInt(24 * 60)),
                            1,
                            null,
                            null));
                }
                List<CasoReiterado> contados = new ArrayList<>();
                for (CasoReiterado caso : sabidos) {
                    if (azar.nextInt(4) > 0) {
                        contados.add(new CasoReiterado(
                                caso.casoId(),
                                secuencia,
                                caso.canal(),
                                caso.recibidoEn(),
                                caso.reiteraciones(),
                                azar.nextBoolean() ? tras(azar.nextInt(300)) : null,
                                null));
                    }
                }
                Orden orden = new Orden(secuencia, numero, "INTERNET", "F130", null, COMIENZO, curso(azar));
                noticias.add(new ReflejarOrden(ordenId, contrato, orden, contados));
            }
            for (int secuencia = 1, ultima = azar.nextInt(4); secuencia <= ultima; secuencia++) {
                noticias.add(new ReflejarPrioridad(
                        ordenId,
                        contrato,
                        new Prioridad(secuencia, "MODERADA", tras(secuencia), tras(azar.nextInt(300)), null)));
            }
            for (Nivel nivel : Nivel.values()) {
                if (azar.nextInt(3) == 0) {
                    noticias.add(new ReflejarAviso(
                            ordenId, contrato, new Aviso(azar.nextInt(9), nivel, tras(azar.nextInt(24 * 60)))));
                }
            }
            for (String clase : List.of("LINEA", "LLAMADA")) {
                for (int secuencia = 1, ultima = azar.nextInt(4); secuencia <= ultima; secuencia++) {
                    Control control = new Control(
                            ordenId + "." + clase, secuencia, resultados.get(azar.nextInt(resultados.size())), null);
                    noticias.add(new ReflejarControl(ordenId, contrato, control));
                }
            }
        }
        return noticias;
    }

    private static Curso curso(Random azar) {
        Instant reparadaEn = tras(azar.nextInt(24 * 40));
        return new Curso(
                azar.nextInt(9) == 0,
                azar.nextBoolean() ? tras(azar.nextInt(300)) : null,
                azar.nextInt(4) == 0 ? tras(azar.nextInt(300)) : null,
                azar.nextBoolean()
                        ? new Curso.Solucion(reparadaEn, reparadaEn.plus(Duration.ofHours(azar.nextInt(300))))
                        : null);
    }

    /** The same news in any order, some of them more than once. */
    public static List<Comando> revuelta(List<Comando> historia, Random azar) {
        List<Comando> entrega = new ArrayList<>(historia);
        for (int n = azar.nextInt(historia.size()); n > 0; n--) {
            entrega.add(historia.get(azar.nextInt(historia.size())));
        }
        Collections.shuffle(entrega, azar);
        return entrega;
    }

    /**
     * Told without any of the service's own parts: for each case, the last news of its last link, and what belongs to that
     * link. The history must be in the order in which each source told it.
     */
    public static Map<YearMonth, Cifras> recuentoLlano(List<Comando> historia) {
        record Ultimo(
                int numero,
                long secuencia,
                String ordenId,
                Instant recibidoEn,
                @Nullable Instant solucionadoEn) {}
        Map<String, Ultimo> casos = new HashMap<>();
        Map<String, Prioridad> prioridades = new HashMap<>();
        Map<String, Map<String, Resultado>> controles = new HashMap<>();
        for (Comando comando : historia) {
            switch (comando) {
                case ReflejarOrden noticia -> {
                    int numero = noticia.orden().numero();
                    long secuencia = noticia.orden().secuencia();
                    for (CasoReiterado caso : noticia.casos()) {
                        Ultimo sabido = casos.get(caso.casoId());
                        if (sabido == null
                                || numero > sabido.numero()
                                || (numero == sabido.numero() && secuencia > sabido.secuencia())) {
                            casos.put(
                                    caso.casoId(),
                                    new Ultimo(
                                            numero,
                                            secuencia,
                                            noticia.ordenId(),
                                            caso.recibidoEn(),
                                            caso.solucionadoEn()));
                        }
                    }
                }
                case ReflejarPrioridad noticia -> prioridades.put(noticia.ordenId(), noticia.prioridad());
                case ReflejarControl noticia ->
                    controles
                            .computeIfAbsent(noticia.ordenId(), _ -> new HashMap<>())
                            .put(
                                    noticia.control().controlId(),
                                    noticia.control().resultado());
                case ReflejarAviso _ -> {
                    // No case comes or ends by it.
                }
            }
        }
        Map<YearMonth, Cifras> cifras = new TreeMap<>();
        for (Ultimo caso : casos.values()) {
            Collection<Resultado> suyos =
                    controles.getOrDefault(caso.ordenId(), Map.of()).values();
            boolean solucionado = caso.solucionadoEn() != null && !suyos.contains(Resultado.REPROBADO);
            boolean verificado =
                    solucionado && !suyos.isEmpty() && suyos.stream().allMatch(Resultado.APROBADO::equals);
            Prioridad prioridad = prioridades.get(caso.ordenId());
            boolean enPlazo =
                    solucionado && prioridad != null && !caso.solucionadoEn().isAfter(prioridad.vence());
            cifras.merge(
                    YearMonth.from(caso.recibidoEn().minus(Duration.ofHours(4)).atZone(ZoneOffset.UTC)),
                    new Cifras(1, solucionado ? 1 : 0, verificado ? 1 : 0, enPlazo ? 1 : 0),
                    Cifras::mas);
        }
        return cifras;
    }

    private static Instant tras(int horas) {
        return COMIENZO.plus(Duration.ofHours(horas));
    }
}
