package bo.comteco.reiterados.reporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.reporting.domain.Aviso;
import bo.comteco.reiterados.reporting.domain.CasoReiterado;
import bo.comteco.reiterados.reporting.domain.Control;
import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import bo.comteco.reiterados.reporting.domain.Curso;
import bo.comteco.reiterados.reporting.domain.Eslabon;
import bo.comteco.reiterados.reporting.domain.Nivel;
import bo.comteco.reiterados.reporting.domain.Orden;
import bo.comteco.reiterados.reporting.domain.Prioridad;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EslabonMapperTest {

    private static final Instant ENTONCES = Instant.parse("2016-03-10T12:00:00.123Z");

    static Stream<EslabonGuardado> guardados() {
        Curso curso = new Curso(
                true,
                ENTONCES.plusSeconds(1),
                ENTONCES.plusSeconds(2),
                new Curso.Solucion(ENTONCES.plusSeconds(3), ENTONCES.plusSeconds(4)));
        Eslabon vacio = Eslabon.desconocido("C1.INTERNET.F1.1", "C1");
        Eslabon lleno = new Eslabon(
                "C1.INTERNET.F1.1",
                "C1",
                new Orden(3, 1, "INTERNET", "F1", null, ENTONCES.minusSeconds(9), curso),
                Map.of(
                        "A",
                                new CasoReiterado(
                                        "A",
                                        2,
                                        "RETENCION",
                                        ENTONCES,
                                        3,
                                        ENTONCES.plusSeconds(5),
                                        ENTONCES.plusSeconds(1)),
                        "B", new CasoReiterado("B", 3, "HELP_DESK", ENTONCES.plusSeconds(2_000_000), 1, null, null)),
                Map.of(
                        ENTONCES,
                        new Prioridad(7, "MODERADA", ENTONCES, ENTONCES.plusSeconds(70), ENTONCES.plusSeconds(35)),
                        ENTONCES.plusSeconds(1),
                        new Prioridad(9, "ALTA", ENTONCES.plusSeconds(1), ENTONCES.plusSeconds(7), null)),
                Map.of(
                        "C1.INTERNET.F1.1.LINEA",
                                new Control("C1.INTERNET.F1.1.LINEA", 2, Resultado.APROBADO, ENTONCES),
                        "C1.INTERNET.F1.1.LLAMADA",
                                new Control("C1.INTERNET.F1.1.LLAMADA", 1, Resultado.PENDIENTE, null)),
                Map.of(
                        Nivel.SUPERVISOR_CO, new Aviso(8, Nivel.SUPERVISOR_CO, ENTONCES.plusSeconds(40)),
                        Nivel.DIV_REDES, new Aviso(9, Nivel.DIV_REDES, ENTONCES.plusSeconds(2_000_000))));
        return Stream.of(
                new EslabonGuardado(vacio, 0, false),
                new EslabonGuardado(lleno, 4, true),
                new EslabonGuardado(lleno, 4, false));
    }

    @ParameterizedTest
    @MethodSource("guardados")
    void lo_guardado_se_lee_igual(EslabonGuardado guardado) {
        EslabonMapper mapper = new EslabonMapper();

        Document leido = porBson(mapper.toFields(guardado));

        EslabonGuardado otraVez = mapper.fromFields(guardado.eslabon().ordenId(), leido);
        assertThat(otraVez).isEqualTo(guardado);
        assertThat(mapper.toFields(otraVez))
                .as("lo que no cambia no se escribe")
                .isEqualTo(leido);
    }

    @ParameterizedTest
    @MethodSource("guardados")
    void los_meses_por_los_que_se_busca_son_los_de_sus_casos(EslabonGuardado guardado) {
        assertThat(new EslabonMapper().toFields(guardado).getList("meses", String.class, List.of()))
                .isEqualTo(guardado.eslabon().casos().isEmpty() ? List.of() : List.of("2016-03", "2016-04"));
    }

    @ParameterizedTest
    @MethodSource("guardados")
    void los_meses_del_entorno_son_los_de_lo_que_le_paso_a_la_orden(EslabonGuardado guardado) {
        assertThat(new EslabonMapper().toFields(guardado).getList("mesesDelEntorno", String.class, List.of()))
                .isEqualTo(guardado.eslabon().orden() == null ? List.of() : List.of("2016-03", "2016-04"));
    }

    private static Document porBson(Document fields) {
        BsonDocument bson = new BsonDocument();
        DocumentCodec codec = new DocumentCodec();
        codec.encode(
                new BsonDocumentWriter(bson), fields, EncoderContext.builder().build());
        return codec.decode(
                new BsonDocumentReader(bson), DecoderContext.builder().build());
    }
}
