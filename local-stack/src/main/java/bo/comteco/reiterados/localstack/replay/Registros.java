package bo.comteco.reiterados.localstack.replay;

import java.util.Map;

/** How many records each topic holds now. */
interface Registros extends AutoCloseable {

    /** By the name of the topic. */
    Map<String, Long> porTema();

    /** All events that have ever gone through the topics. */
    default long enTotal() {
        return porTema().values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    default void close() {}
}
