package bo.comteco.reiterados.escalation.config;

import bo.comteco.reiterados.escalation.domain.LecturaDeMatriz;
import bo.comteco.reiterados.escalation.domain.LecturaDeMatriz.ErrorDeMatriz;
import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the matrix from YAML. */
public final class MatrizReader {

    private MatrizReader() {}

    /**
     * The matrix in that text.
     *
     * @param origen where it comes from, for the message
     * @throws MatrizInvalidaException with all mistakes
     */
    public static MatrizDePriorizacion read(String origen, String yaml) {
        Object raiz;
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            raiz = new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException noEsYaml) {
            throw new MatrizInvalidaException(origen, List.of("no es YAML: " + noEsYaml.getMessage()));
        }
        if (!(raiz instanceof Map<?, ?> campos)) {
            throw new MatrizInvalidaException(origen, List.of("está vacía o no tiene campos"));
        }
        return switch (LecturaDeMatriz.leer(campos)) {
            case LecturaDeMatriz.Valida(MatrizDePriorizacion matriz) -> matriz;
            case LecturaDeMatriz.Invalida(List<ErrorDeMatriz> errores) ->
                throw new MatrizInvalidaException(
                        origen, errores.stream().map(ErrorDeMatriz::frase).toList());
        };
    }
}
