package bo.comteco.reiterados.intake.store;

import bo.comteco.reiterados.intake.domain.DatosDelFormulario;
import bo.comteco.reiterados.intake.domain.Formulario;
import bo.comteco.reiterados.intake.domain.Linea;
import bo.comteco.reiterados.intake.domain.MotivoDeFormulario;
import bo.comteco.reiterados.intake.domain.Persona;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What people did to a form, inside its claim. */
final class FormularioMapper {

    private FormularioMapper() {}

    static Document toDocument(Formulario formulario) {
        Document document = new Document("revision", formulario.revision());
        DatosDelFormulario datos = formulario.datos();
        put(document, "telefono", datos.telefono());
        if (!datos.motivos().isEmpty()) {
            document.append(
                    "motivos", datos.motivos().stream().sorted().map(Enum::name).toList());
        }
        put(document, "observaciones", datos.observaciones());
        put(document, "unidad", datos.unidad());
        put(document, "fallaActual", datos.fallaActual());
        put(document, "fallaVerificadaPor", datos.fallaVerificadaPor());
        put(document, "reportadoA", datos.reportadoA());
        put(document, "fechaDeVerificacion", datos.fechaDeVerificacion());
        put(document, "cliente", datos.cliente());
        put(document, "linea", datos.linea());
        put(document, "supervisora", datos.supervisora());
        Formulario.Gestion gestion = formulario.gestion();
        if (gestion != null) {
            document.append(
                    "gestion",
                    new Document("unidad", gestion.unidad())
                            .append("rol", gestion.por().rol())
                            .append("usuario", gestion.por().usuario())
                            .append("en", Date.from(gestion.en())));
        }
        return document;
    }

    static Formulario fromDocument(Document document) {
        String fecha = document.getString("fechaDeVerificacion");
        String linea = document.getString("linea");
        Document gestion = document.get("gestion", Document.class);
        return new Formulario(
                document.get("revision", Number.class).longValue(),
                new DatosDelFormulario(
                        document.getString("telefono"),
                        document.getList("motivos", String.class, List.of()).stream()
                                .map(MotivoDeFormulario::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        document.getString("observaciones"),
                        document.getString("unidad"),
                        document.getString("fallaActual"),
                        document.getString("fallaVerificadaPor"),
                        document.getString("reportadoA"),
                        fecha == null ? null : LocalDate.parse(fecha),
                        document.getString("cliente"),
                        linea == null ? null : Linea.valueOf(linea),
                        document.getString("supervisora")),
                gestion == null
                        ? null
                        : new Formulario.Gestion(
                                text(gestion, "unidad"),
                                new Persona(text(gestion, "rol"), text(gestion, "usuario")),
                                Objects.requireNonNull(gestion.getDate("en"), "en")
                                        .toInstant()));
    }

    private static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value.toString());
        }
    }

    private static String text(Document document, String name) {
        return Objects.requireNonNull(document.getString(name), name);
    }
}
