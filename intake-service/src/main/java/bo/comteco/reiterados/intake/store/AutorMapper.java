package bo.comteco.reiterados.intake.store;

import bo.comteco.reiterados.intake.domain.Autor;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Who did something, as a part of a document. */
final class AutorMapper {

    private static final String ROL = "rol";
    private static final String USUARIO = "usuario";

    private AutorMapper() {}

    /** Adds it under that name, where it is known. */
    static void put(Document document, String name, @Nullable Autor autor) {
        if (autor != null) {
            document.append(name, document(autor));
        }
    }

    static Document document(Autor autor) {
        Document document = new Document(ROL, autor.rol());
        if (autor.usuario() != null) {
            document.append(USUARIO, autor.usuario());
        }
        return document;
    }

    /** What stands under that name; null where nothing does. */
    static @Nullable Autor get(Document document, String name) {
        Document autor = document.get(name, Document.class);
        return autor == null ? null : autor(autor);
    }

    static Autor autor(Document document) {
        return new Autor(Objects.requireNonNull(document.getString(ROL), ROL), document.getString(USUARIO));
    }
}
