package bo.comteco.reiterados.localstack.simulator;

import org.jspecify.annotations.Nullable;

/** @param body written as JSON; null for none */
record Reply(int status, @Nullable Object body) {

    static Reply ok(Object body) {
        return new Reply(200, body);
    }

    static Reply done() {
        return new Reply(204, null);
    }

    static Reply notFound() {
        return new Reply(404, null);
    }

    static Reply wrongMethod() {
        return new Reply(405, null);
    }
}
