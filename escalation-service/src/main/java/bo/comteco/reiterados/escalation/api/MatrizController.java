package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.escalation.application.Escalamientos;
import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The priority matrix (Anexo 2), and the living orders in it. */
@RestController
@RequestMapping("/matriz-priorizacion")
class MatrizController {
    private final MatrizView matriz;
    private final Escalamientos escalamientos;

    MatrizController(MatrizDePriorizacion matriz, Escalamientos escalamientos) {
        this.matriz = MatrizView.of(matriz);
        this.escalamientos = escalamientos;
    }

    @GetMapping
    MatrizView matriz() {
        return matriz;
    }

    /** What the matrix would say of such an order; nothing is stored. */
    @PostMapping("/evaluaciones")
    EnsayoView evaluar(@RequestBody EnsayoRequest request) {
        return EnsayoView.of(escalamientos.ensayar(request::ordenValida));
    }

    @GetMapping("/cifras")
    Mono<CifrasView> cifras() {
        return escalamientos.cifras().map(CifrasView::of);
    }
}
