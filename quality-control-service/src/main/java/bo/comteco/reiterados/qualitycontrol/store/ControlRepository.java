package bo.comteco.reiterados.qualitycontrol.store;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.store.FieldFilters;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.qualitycontrol.domain.BusquedaDeControles;
import bo.comteco.reiterados.qualitycontrol.domain.ClaseDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Situacion;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads controls for people; what decides reads through event-delivery. */
public final class ControlRepository {

    private final DocumentStore<Control> controles;

    /** Reads from that store. */
    public ControlRepository(DocumentStore<Control> controles) {
        this.controles = controles;
    }

    /** Opens the collection of controls with the indexes that the list of them needs. */
    public static DocumentStore<Control> open(DocumentStores stores) {
        return stores.open(
                "controles",
                new ControlMapper(),
                new IndexModel(Indexes.ascending(ControlMapper.ORDEN_ID)),
                new IndexModel(Indexes.ascending(ControlMapper.CLASE, ControlMapper.CERRADA_EN, "_id")),
                new IndexModel(Indexes.ascending(ControlMapper.PLANIFICADO_PARA, "_id")),
                new IndexModel(Indexes.ascending(ControlMapper.SITUACION, ControlMapper.PLANIFICADO_PARA, "_id")));
    }

    /** One control. */
    public Mono<Control> buscar(String controlId) {
        return controles.findById(controlId).map(Stored::state);
    }

    /**
     * All controls of lines whose orders were closed from that instant until before the other, in the order of closing.
     *
     * @param centros of these centros de operaciones, or of none that is said; empty for all
     */
    public Flux<Control> deLineasCerradas(Instant desde, Instant antesDe, List<String> centros) {
        // In MongoDB no limit is 0.
        return controles
                .find(
                        Filters.and(
                                Filters.eq(ControlMapper.CLASE, ClaseDeControl.LINEA.name()),
                                Filters.gte(ControlMapper.CERRADA_EN, Date.from(desde)),
                                Filters.lt(ControlMapper.CERRADA_EN, Date.from(antesDe)),
                                FieldFilters.oneOfOrMissing(ControlMapper.CENTRO, centros)),
                        Sorts.ascending(ControlMapper.CERRADA_EN, "_id"),
                        0)
                .map(Stored::state);
    }

    /** At most {@code limite} controls. */
    public Flux<Control> buscar(BusquedaDeControles busqueda, int limite) {
        List<Bson> filters = new ArrayList<>();
        busqueda.situacion().ifPresent(situacion -> filters.add(Filters.eq(ControlMapper.SITUACION, situacion.name())));
        busqueda.clase().ifPresent(clase -> filters.add(Filters.eq(ControlMapper.CLASE, clase.name())));
        busqueda.tarea()
                .ifPresent(tarea -> filters.add(Filters.and(
                        // Said for the index: only what waits for a person has a task.
                        Filters.eq(ControlMapper.SITUACION, Situacion.EN_TAREA.name()),
                        Filters.eq(ControlMapper.TAREA, tarea.name()))));
        busqueda.ordenId().ifPresent(ordenId -> filters.add(Filters.eq(ControlMapper.ORDEN_ID, ordenId)));
        filters.add(FieldFilters.oneOfOrMissing(ControlMapper.CENTRO, busqueda.centros()));
        busqueda.tecnico().ifPresent(tecnico -> {
            filters.add(Filters.eq(ControlMapper.TECNICO, tecnico));
            if (busqueda.situacion().isEmpty()) {
                // Said for the index, and for the technician: where to go, not where one was.
                filters.add(Filters.eq(ControlMapper.SITUACION, Situacion.EN_TAREA.name()));
            }
        });
        busqueda.despuesDe().ifPresent(lugar -> {
            Date para = Date.from(lugar.planificadoPara());
            filters.add(Filters.gte(ControlMapper.PLANIFICADO_PARA, para));
            filters.add(
                    Filters.or(Filters.gt(ControlMapper.PLANIFICADO_PARA, para), Filters.gt("_id", lugar.controlId())));
        });
        return controles
                .find(Filters.and(filters), Sorts.ascending(ControlMapper.PLANIFICADO_PARA, "_id"), limite)
                .map(Stored::state);
    }
}
