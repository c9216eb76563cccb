package bo.comteco.reiterados.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.delivery.store.Coming.Found;
import bo.comteco.reiterados.delivery.store.Coming.Hand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ComingTest {

    private static final Instant T = Instant.parse("2016-03-01T12:00:00Z");
    private static final Instant HORIZON = T.plusSeconds(3600);

    private final Coming<String> coming = new Coming<>(3);

    private static Instant at(int second) {
        return T.plusSeconds(second);
    }

    private static Stored<String> document(String id, long version) {
        return new Stored<>(id, version, 0, "estado", List.of(), new Document());
    }

    private static List<String> ids(List<Stored<String>> documents) {
        return documents.stream().map(Stored::id).toList();
    }

    @Test
    void antesDeLaPrimeraMiradaNoSeSabeNada() {
        coming.written(document("a", 1), at(10));
        assertThat(coming.earliest()).isEqualTo(Instant.MIN);
        coming.lookBegins();
        coming.lookEnds(List.of(new Found("a", at(10))), HORIZON);
        assertThat(coming.earliest()).isEqualTo(at(10));
        assertThat(coming.others()).isEqualTo(HORIZON);
    }

    @Test
    void loPropioSeTomaEnSuOrdenYNoDosVeces() {
        coming.written(document("b", 1), at(20));
        coming.written(document("a", 1), at(10));
        coming.written(document("c", 1), at(30));
        assertThat(ids(coming.take(at(20), 10).orElseThrow().documents())).containsExactly("a", "b");
        assertThat(coming.take(at(20), 10)).isEmpty();
        assertThat(ids(coming.take(at(30), 10).orElseThrow().documents())).containsExactly("c");
    }

    @Test
    void loTomadoCuentaComoVencidoHastaQueSeDevuelve() {
        coming.lookBegins();
        coming.lookEnds(List.of(), HORIZON);
        coming.written(document("a", 1), at(10));
        Hand<String> taken = coming.take(at(10), 10).orElseThrow();
        assertThat(coming.earliest()).isEqualTo(at(10));
        coming.written(document("a", 2), at(50));
        assertThat(coming.earliest()).as("what it tells is still on its way").isEqualTo(at(10));
        assertThat(coming.release(taken)).as("written meanwhile").isEmpty();
        assertThat(coming.earliest()).isEqualTo(at(50));
    }

    @Test
    void loTomadoQueNadieEscribioDejaDeTenerse() {
        coming.lookBegins();
        coming.lookEnds(List.of(), HORIZON);
        coming.written(document("a", 1), at(10));
        assertThat(ids(coming.release(coming.take(at(10), 10).orElseThrow()))).containsExactly("a");
        assertThat(coming.earliest()).isEqualTo(HORIZON);
    }

    @Test
    void loQueOtroEscribioLoSabeElIndice() {
        coming.lookBegins();
        coming.lookEnds(List.of(), HORIZON);
        coming.written(document("a", 1), at(10));
        coming.lost("a");
        assertThat(coming.take(at(10), 10)).isEmpty();
        assertThat(coming.others()).as("the index must be asked then").isEqualTo(at(10));
    }

    @Test
    void deDemasiadosSeDejanLosUltimosAlIndice() {
        coming.lookBegins();
        coming.lookEnds(List.of(), HORIZON);
        for (int i = 1; i <= 4; i++) {
            coming.written(document("d" + i, 1), at(i));
        }
        assertThat(coming.others()).isEqualTo(at(4));
        assertThat(ids(coming.take(at(9), 10).orElseThrow().documents())).containsExactly("d1", "d2", "d3");
    }

    @Test
    void loQueSeDejaDuranteUnaMiradaNoSeOlvida() {
        coming.written(document("a", 1), at(10));
        coming.lookBegins();
        coming.lost("a");
        coming.lookEnds(List.of(), HORIZON);
        assertThat(coming.others()).isEqualTo(at(10));
    }

    /** The promise on which a replay moves its clock: nothing is due before {@code earliest}. */
    @Test
    void nuncaSePierdeUnPlazo() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<String, Instant> index = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        Set<String> notLookedFor = new HashSet<>();
        for (int step = 0; step < 5_000; step++) {
            String id = "d" + random.nextInt(8);
            Instant due = at(1 + random.nextInt(3_000));
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    coming.written(document(id, versions.merge(id, 1L, Long::sum)), due);
                    index.put(id, due);
                    notLookedFor.remove(id);
                }
                case 2 -> {
                    coming.written(document(id, versions.merge(id, 1L, Long::sum)), null);
                    index.remove(id);
                    notLookedFor.remove(id);
                }
                case 3 -> {
                    // Another instance: this one learns of it when it loses, or looks.
                    index.put(id, due);
                    notLookedFor.add(id);
                    if (random.nextBoolean()) {
                        coming.lost(id);
                    }
                }
                default -> {
                    coming.lookBegins();
                    List<Found> found = new ArrayList<>();
                    index.entrySet().stream()
                            .sorted(Map.Entry.comparingByValue())
                            .limit(4)
                            .forEach(each -> found.add(new Found(each.getKey(), each.getValue())));
                    coming.lookEnds(
                            found, found.size() < 4 ? HORIZON : found.getLast().due());
                    notLookedFor.clear();
                }
            }
            Instant earliest = coming.earliest();
            index.forEach((document, when) -> {
                if (!notLookedFor.contains(document)) {
                    assertThat(when).as("%s, seed %d", document, seed).isAfterOrEqualTo(earliest);
                }
            });
        }
    }
}
