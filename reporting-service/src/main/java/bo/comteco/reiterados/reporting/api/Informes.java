package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Informe;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A month as a file, made beside the threads that answer requests: a workbook of a thousand cases takes its time. */
final class Informes {

    private Informes() {}

    static Mono<ResponseEntity<Object>> descargar(Mono<Informe> informe, Formato formato) {
        return informe.publishOn(Schedulers.boundedElastic())
                .map(hecho -> ResponseEntity.ok()
                        .contentType(formato.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, nombre(hecho, formato))
                        .body(bytes(hecho, formato)));
    }

    private static byte[] bytes(Informe informe, Formato formato) {
        return switch (formato) {
            case CSV -> InformeCsv.de(informe);
            case XLSX -> InformeXlsx.de(informe);
            case PDF -> InformePdf.de(informe);
            case JSON -> throw new IllegalArgumentException("JSON is no file");
        };
    }

    private static String nombre(Informe informe, Formato formato) {
        return ContentDisposition.attachment()
                .filename("indicador-" + informe.indicador().mes() + "." + formato.extension())
                .build()
                .toString();
    }
}
