package bo.comteco.reiterados.reporting.domain;

import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * One damage told in time, by the rules of D-26: orders are closed or annulled, rise and are controlled, cases are opened,
 * solved, refuted and solved again, a failed control comes late or to an order that is open.
 */
final class Cronica {

    /** What was told, and when it happened. */
    record Suceso(Instant en, Comando noticia) {}

    private record Caso(
            String id,
            Instant recibidoEn,
            @Nullable Instant solucionadoEn,
            @Nullable Instant refutadoEn) {}

    private static final String CADENA = Noticias.CONTRATO + ".INTERNET.F130.";

    private final Random azar;
    private final List<Suceso> sucesos = new ArrayList<>();
    private final Map<String, Caso> casos = new LinkedHashMap<>();
    private final List<List<String>> contados = new ArrayList<>();
    private final List<Instant> abiertas = new ArrayList<>();
    private final List<Curso> cursos = new ArrayList<>();
    private Iterator<Nivel> porSubir = Collections.emptyIterator();
    private final List<Integer> porDecidir = new ArrayList<>();
    private Instant ahora = Noticias.RECIBIDO;
    private long secuencia;
    private boolean viva;

    private Cronica(Random azar) {
        this.azar = azar;
    }

    static List<Suceso> de(Random azar) {
        Cronica cronica = new Cronica(azar);
        cronica.abrir(List.of());
        for (int paso = 0; paso < 30; paso++) {
            cronica.ahora = cronica.ahora.plus(Duration.ofHours(1 + azar.nextInt(60)));
            cronica.paso();
        }
        return cronica.sucesos;
    }

    private void paso() {
        if (!porDecidir.isEmpty() && azar.nextInt(3) == 0) {
            controlar(porDecidir.remove(/* index */ azar.nextInt(porDecidir.size())));
        } else if (!viva) {
            reclamarTrasCierre();
        } else {
            switch (azar.nextInt(9)) {
                case 0, 1 -> reiterar();
                case 2, 3 -> clasificar();
                case 4, 5 -> subir();
                case 6 -> anular();
                default -> cerrar(azar.nextInt(4) > 0);
            }
        }
    }

    private void abrir(List<String> suyos) {
        contados.add(new ArrayList<>(suyos));
        abiertas.add(ahora);
        cursos.add(new Curso(azar.nextInt(9) == 0, null, null, null));
        porSubir = List.of(Nivel.values()).iterator();
        viva = true;
        contar();
    }

    private void reclamarTrasCierre() {
        List<String> abiertos = sinSolucion();
        abrir(abiertos.isEmpty() ? List.of(nuevo(contados.size() + 1)) : abiertos);
    }

    private void reiterar() {
        if (sinSolucion().isEmpty()) {
            contados.getLast().add(nuevo(contados.size()));
        }
        contar();
    }

    private void clasificar() {
        Instant vence = ahora.plus(Duration.ofHours(azar.nextInt(80)));
        String fila = azar.nextBoolean() ? "ALTA" : "MODERADA";
        decir(new ReflejarPrioridad(
                CADENA + contados.size(), Noticias.CONTRATO, new Prioridad(++secuencia, fila, ahora, vence, null)));
    }

    private void cerrar(boolean conSolucion) {
        if (conSolucion) {
            contados.getLast()
                    .forEach(id -> casos.computeIfPresent(
                            id, (_, caso) -> new Caso(id, caso.recibidoEn(), ahora, caso.refutadoEn())));
        }
        Curso antes = cursos.getLast();
        Instant reparadaEn = abiertas.getLast()
                .plus(Duration.between(abiertas.getLast(), ahora).dividedBy(2));
        cursos.set(
                cursos.size() - 1,
                new Curso(
                        antes.bajoMasivo(),
                        antes.reiteradaEn(),
                        null,
                        conSolucion ? new Curso.Solucion(reparadaEn, ahora) : null));
        viva = false;
        contar();
        decir(control(contados.size(), Resultado.PENDIENTE, null));
        porDecidir.add(contados.size());
    }

    private void subir() {
        if (porSubir.hasNext()) {
            decir(new ReflejarAviso(
                    CADENA + contados.size(), Noticias.CONTRATO, new Aviso(++secuencia, porSubir.next(), ahora)));
        }
    }

    /** It gives the order another place in the matrix. */
    private void anular() {
        Curso antes = cursos.getLast();
        cursos.set(cursos.size() - 1, new Curso(antes.bajoMasivo(), antes.reiteradaEn(), ahora, null));
        viva = false;
        contar();
        clasificar();
    }

    private void controlar(int numero) {
        boolean reprueba = azar.nextBoolean();
        decir(control(numero, reprueba ? Resultado.REPROBADO : Resultado.APROBADO, ahora));
        if (!reprueba) {
            return;
        }
        List<String> suyos = new ArrayList<>(contados.get(numero - 1));
        suyos.forEach(id -> casos.computeIfPresent(
                id, (_, caso) -> caso.solucionadoEn() == null ? caso : new Caso(id, caso.recibidoEn(), null, ahora)));
        List<String> vuelven = new ArrayList<>(sinSolucion());
        suyos.stream().filter(id -> !vuelven.contains(id)).forEach(vuelven::add);
        if (vuelven.isEmpty()) {
            vuelven.add(nuevo(contados.size() + (viva ? 0 : 1)));
        }
        if (viva) {
            vuelven.stream().filter(id -> !contados.getLast().contains(id)).forEach(contados.getLast()::add);
            contar();
        } else {
            abrir(vuelven);
        }
    }

    /** The cases of the last link that are not solved. */
    private List<String> sinSolucion() {
        return contados.getLast().stream()
                .filter(id -> {
                    Caso caso = casos.get(id);
                    return caso != null && caso.solucionadoEn() == null;
                })
                .toList();
    }

    private String nuevo(int numero) {
        String id = "CR." + CADENA + numero;
        casos.put(id, new Caso(id, ahora, null, null));
        return id;
    }

    private void contar() {
        int numero = contados.size();
        Curso antes = cursos.getLast();
        if (antes.reiteradaEn() == null && !contados.getLast().isEmpty()) {
            cursos.set(cursos.size() - 1, new Curso(antes.bajoMasivo(), ahora, antes.anuladaEn(), antes.solucion()));
        }
        long esta = ++secuencia;
        decir(new ReflejarOrden(
                CADENA + numero,
                Noticias.CONTRATO,
                new Orden(esta, numero, "INTERNET", "F130", "PYME", abiertas.getLast(), cursos.getLast()),
                contados.getLast().stream()
                        .map(casos::get)
                        .map(caso -> new CasoReiterado(
                                caso.id(),
                                esta,
                                "CALL_CENTER",
                                caso.recibidoEn(),
                                1,
                                caso.solucionadoEn(),
                                caso.refutadoEn()))
                        .toList()));
    }

    private ReflejarControl control(int numero, Resultado resultado, @Nullable Instant decididoEn) {
        String ordenId = CADENA + numero;
        return new ReflejarControl(
                ordenId,
                Noticias.CONTRATO,
                new Control(ordenId + ".LINEA", decididoEn == null ? 1 : 2, resultado, decididoEn));
    }

    private void decir(Comando noticia) {
        sucesos.add(new Suceso(ahora, noticia));
    }
}
