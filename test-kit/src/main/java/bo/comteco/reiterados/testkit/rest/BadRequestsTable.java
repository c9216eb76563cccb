package bo.comteco.reiterados.testkit.rest;

import java.util.List;
import java.util.stream.Stream;

/**
 * The table of one service.
 *
 * @param requests its rows
 * @param neverWrong inputs of which any value will do, as {@code GET /cosas nombre}
 */
record BadRequestsTable(List<BadRequest> requests, List<String> neverWrong) {

    private static final String NEVER_WRONG = "siempre vale:";

    static BadRequestsTable read() {
        List<String> lines = Rows.of("pedidos-malos.txt");
        return new BadRequestsTable(
                lines.stream()
                        .filter(line -> !line.startsWith(NEVER_WRONG))
                        .map(BadRequest::of)
                        .toList(),
                lines.stream()
                        .filter(line -> line.startsWith(NEVER_WRONG))
                        .map(line -> line.substring(NEVER_WRONG.length()).strip())
                        .toList());
    }

    /** What that operation takes and no row of it says to be wrong; of its path that nothing is there will do. */
    Stream<String> missingOf(Operation operation, List<Operation> all) {
        List<BadRequest> own = requests.stream()
                .filter(request ->
                        Operation.of(request, all).filter(operation::equals).isPresent())
                .toList();
        boolean absent = own.stream().anyMatch(request -> request.status() == 404);
        return Stream.concat(
                operation.inputs().stream()
                        .filter(input -> own.stream().noneMatch(request -> request.names(input)))
                        .map(operation::named)
                        .filter(named -> !neverWrong.contains(named)),
                operation.variables().stream()
                        .filter(variable -> !absent && own.stream().noneMatch(request -> request.names(variable)))
                        .map(operation::named));
    }
}
