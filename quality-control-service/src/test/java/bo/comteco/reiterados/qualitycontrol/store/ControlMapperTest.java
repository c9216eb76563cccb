package bo.comteco.reiterados.qualitycontrol.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.qualitycontrol.domain.Asignacion;
import bo.comteco.reiterados.qualitycontrol.domain.ClaseDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Control.EnTarea.SinRespuesta;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.LecturaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.Parametro;
import bo.comteco.reiterados.qualitycontrol.domain.Quien;
import bo.comteco.reiterados.qualitycontrol.domain.Registro;
import bo.comteco.reiterados.qualitycontrol.domain.Registro.Medio;
import bo.comteco.reiterados.qualitycontrol.domain.Reiteraciones;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.ConfiguracionResuelta;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.FaltaMaterial;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.Funciona;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.NoContesta;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.ResueltoPor;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.Visita;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado.VisitaAsignada;
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
    private static final List<Registro> RESUELTA = List.of(new Registro(
            new ConfiguracionResuelta(ResueltoPor.LABORATORIO, "perfil"),
            Medio.LABORATORIO,
            new Quien(null, "ana"),
            T));
    private static final List<Registro> SIN_TONO = List.of(
            new Registro(new NoContesta(), Medio.TELEFONO, new Quien("OPERADOR_CO", "ana"), T),
            new Registro(
                    new Funciona(false, "sin tono", Resultado.Aviso.TELEFONO),
                    Medio.TELEFONO,
                    new Quien("OPERADOR_CO", "ana"),
                    T));
    private static final List<Registro> VISITADO = List.of(
            SIN_TONO.getLast(),
            new Registro(
                    new VisitaAsignada(new Asignacion("T-1", "C-3")),
                    Medio.SISTEMA,
                    new Quien("OPERADOR_CO", "ana"),
                    T),
            new Registro(
                    new VisitaAsignada(new Asignacion(null, "C-4")), Medio.SISTEMA, new Quien("OPERADOR_CO", "ana"), T),
            new Registro(new FaltaMaterial("ROSETA", null), Medio.VISITA, new Quien("TECNICO", "luis"), T),
            new Registro(new Visita(true, "cambió la roseta"), Medio.VISITA, new Quien("TECNICO", "luis"), T));
    private static final List<LecturaDeLinea> LECTURAS = List.of(
            new LecturaDeLinea(Parametro.NIVEL_OPTICO, -19.2, -27.0, -8.0),
            new LecturaDeLinea(Parametro.PERDIDAS_DE_ENLACE, 1, null, 2.0));

    static Stream<Control> todos() {
        Expediente linea = expediente(ClaseDeControl.LINEA, "FTTH", "XGS_PON_N1");
        Expediente llamada = expediente(ClaseDeControl.LLAMADA, null, null);
        return Stream.of(
                new Control.PorLlamar(llamada),
                new Control.PorMedir(linea, T.minusSeconds(9), T, 0, T, List.of()),
                new Control.PorMedir(linea, T.minusSeconds(9), T, 2, T.plusSeconds(5), RESUELTA),
                new Control.EnTarea(llamada, Tarea.LLAMADA, "llamar", T, List.of(), null, List.of()),
                new Control.EnTarea(
                        llamada,
                        Tarea.LLAMADA,
                        "llamar",
                        T,
                        List.of(),
                        new SinRespuesta(3, T.plusSeconds(9)),
                        SIN_TONO),
                new Control.EnTarea(llamada, Tarea.VISITA, "no", T, List.of(), null, SIN_TONO),
                new Control.EnTarea(linea, Tarea.CONFIGURACION, "mal", T, LECTURAS, null, List.of()),
                new Control.EnTarea(linea, Tarea.SIN_MEDICION, "no hubo", T, List.of(), null, RESUELTA),
                new Control.Aprobado(linea, T, "cerca", LECTURAS, "1", RESUELTA),
                new Control.Aprobado(llamada, T, null, List.of(), null, List.of()),
                new Control.Reprobado(linea, T, "fuera", LECTURAS, "1", List.of()),
                new Control.Reprobado(llamada, T, "no", List.of(), null, SIN_TONO),
                new Control.Solucionado(llamada, T, VISITADO));
    }

    private static Expediente expediente(ClaseDeControl clase, String tecnologia, String clasePon) {
        return new Expediente(
                "O1." + clase,
                "O1",
                5,
                "C1",
                clase,
                new Linea(Servicio.MULTIMEDIA, tecnologia, clasePon),
                "F1",
                T.minusSeconds(86_400),
                clase == ClaseDeControl.LINEA,
                clase == ClaseDeControl.LINEA ? null : new Reiteraciones(2, "CR.O1"),
                T,
                clase == ClaseDeControl.LINEA ? null : "NORTE");
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
