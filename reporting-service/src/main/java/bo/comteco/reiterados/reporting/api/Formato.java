package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.edge.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The forms in which a month can be had: by {@code ?formato=}, or else by {@code Accept}. */
enum Formato {
    JSON(MediaType.APPLICATION_JSON_VALUE),
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF(MediaType.APPLICATION_PDF_VALUE);

    private final String mediaType;

    Formato(String mediaType) {
        this.mediaType = mediaType;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** The ending of a file's name. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a request asks for; JSON where it does not say. */
    static Formato pedido(@Nullable String formato, @Nullable String accept) {
        if (formato != null) {
            return Arrays.stream(values())
                    .filter(uno -> uno.extension().equals(formato))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("formato", "Debe ser json, csv, xlsx o pdf"));
        }
        List<MediaType> aceptados = aceptados(accept);
        return aceptados.stream()
                .flatMap(aceptado -> que(aceptado).stream())
                .findFirst()
                .orElseThrow(
                        () -> Problem.of(HttpStatus.NOT_ACCEPTABLE, "El indicador se da en JSON, CSV, XLSX o PDF"));
    }

    private static List<MediaType> aceptados(@Nullable String accept) {
        try {
            List<MediaType> aceptados = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(aceptados);
            aceptados.sort((uno, otro) -> Double.compare(otro.getQualityValue(), uno.getQualityValue()));
            return aceptados.isEmpty() ? List.of(MediaType.ALL) : aceptados;
        } catch (InvalidMediaTypeException wrong) {
            throw Problem.invalid("Accept", "No es una lista de formatos");
        }
    }

    private static Optional<Formato> que(MediaType aceptado) {
        return Arrays.stream(values())
                .filter(uno -> aceptado.isCompatibleWith(uno.mediaType()))
                .findFirst();
    }
}
