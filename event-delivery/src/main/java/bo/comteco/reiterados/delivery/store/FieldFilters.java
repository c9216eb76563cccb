package bo.comteco.reiterados.delivery.store;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import org.bson.conversions.Bson;

/** Filters that several lists have in common. */
public final class FieldFilters {

    private FieldFilters() {}

    /**
     * Documents whose field is one of these values, and those that do not have it: what is nobody's stays in sight. All documents
     * where no value is given.
     */
    public static Bson oneOfOrMissing(String field, Collection<String> values) {
        return values.isEmpty() ? Filters.empty() : Filters.or(Filters.in(field, values), Filters.exists(field, false));
    }
}
