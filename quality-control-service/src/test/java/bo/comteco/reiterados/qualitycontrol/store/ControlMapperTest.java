package bo.comteco.reiterados.qualitycontrol.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.qualitycontrol.domain.ClaseDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.LecturaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.Parametro;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.ConfiguracionResuelta;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.Funciona;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.ResueltoPor;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ControlMapperTest {

    private static final Instant T = Instant.parse("2016-03-05T14:00:00.123Z");
    private static final ConfiguracionResuelta RESUELTA = new ConfiguracionResuelta(ResueltoPor.LABORATORIO);
    private static final List<LecturaDeLinea> LECTURAS = List.of(
            new LecturaDeLinea(Parametro.NIVEL_OPTICO, -19.2, -27.0, -8.0),
            new LecturaDeLinea(Parametro.PERDIDAS_DE_ENLACE, 1, null, 2.0));

    static Stream<Control> todos() {
        Expediente linea = expediente(ClaseDeControl.LINEA, "FTTH", "XGS_PON_N1");
        Expediente llamada = expediente(ClaseDeControl.LLAMADA, null, null);
        return Stream.of(
                new Control.PorLlamar(llamada),
                new Control.PorMedir(linea, T.minusSeconds(9), T, 0, T, null),
                new Control.PorMedir(linea, T.minusSeconds(9), T, 2, T.plusSeconds(5), RESUELTA),
                new Control.EnTarea(llamada, Tarea.LLAMADA, "llamar", T, List.of(), null),
                new Control.EnTarea(linea, Tarea.CONFIGURACION, "mal", T, LECTURAS, null),
                new Control.EnTarea(linea, Tarea.SIN_MEDICION, "no hubo", T, List.of(), RESUELTA),
                new Control.Aprobado(linea, T, "cerca", LECTURAS, "1", RESUELTA),
                new Control.Aprobado(llamada, T, null, List.of(), null, new Funciona(true, null)),
                new Control.Reprobado(linea, T, "fuera", LECTURAS, "1", null),
                new Control.Reprobado(llamada, T, "no", List.of(), null, new Funciona(false, "sin tono")));
    }

    private static Expediente expediente(ClaseDeControl clase, String tecnologia, String clasePon) {
        return new Expediente(
                "O1." + clase,
                "O1",
                5,
                "C1",
                clase,
                new Linea(Servicio.MULTIMEDIA, tecnologia, clasePon),
                T.minusSeconds(86_400),
                T);
    }

    @ParameterizedTest
    @MethodSource("todos")
    void cada_estado_vuelve_igual_de_su_documento(Control control) {
        ControlMapper mapper = new ControlMapper();
        BsonDocument stored = mapper.toFields(control).toBsonDocument();
        Document read = new DocumentCodec()
                .decode(stored.asBsonReader(), DecoderContext.builder().build());

        assertThat(mapper.fromFields(control.expediente().controlId(), read)).isEqualTo(control);
        assertThat(mapper.dueAt(control)).isEqualTo(control.vence().orElse(null));
        assertThat(mapper.toFields(control)).as("only what changed is written").isEqualTo(read);
    }
}
