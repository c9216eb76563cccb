package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What can be had as JSON or as pages to print: {@code ?formato=pdf} or {@code Accept: application/pdf}. */
final class Impresion {

    private static final List<String> FORMATS = List.of("json", "pdf");

    private Impresion() {}

    /** Whether pages are asked for; the 400 of an unknown format. */
    static boolean pedida(@Nullable String formato, @Nullable String accept) {
        if (formato != null && !FORMATS.contains(formato)) {
            throw Problem.invalid("formato", "Debe ser uno de " + FORMATS);
        }
        return formato == null ? prefersPdf(accept) : formato.equals("pdf");
    }

    private static boolean prefersPdf(@Nullable String accept) {
        return accept != null
                && accept.contains(MediaType.APPLICATION_PDF_VALUE)
                && !accept.contains(MediaType.APPLICATION_JSON_VALUE);
    }

    /** The pages, named so. Drawing is work for a thread that may be busy. */
    static Mono<ResponseEntity<?>> de(String name, Callable<byte[]> pages) {
        ContentDisposition disposition =
                ContentDisposition.inline().filename(name + ".pdf").build();
        return Mono.fromCallable(pages)
                .subscribeOn(Schedulers.boundedElastic())
                .map(drawn -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                        .body(drawn));
    }
}
