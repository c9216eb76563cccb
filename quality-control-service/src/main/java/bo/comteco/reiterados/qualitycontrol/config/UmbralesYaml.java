package bo.comteco.reiterados.qualitycontrol.config;

import bo.comteco.reiterados.delivery.config.Setting;
import bo.comteco.reiterados.qualitycontrol.domain.Umbrales;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the table of thresholds; a table with a mistake stops the start. */
final class UmbralesYaml {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private UmbralesYaml() {}

    /**
     * The table in that file.
     *
     * @throws IllegalArgumentException where it cannot be read, or its content is not a table of thresholds; the message names the
     *     property and what is wrong
     */
    static Umbrales leer(Resource archivo) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = archivo.getInputStream()) {
            Object tabla = new Yaml(new SafeConstructor(options)).load(in);
            if (tabla == null) {
                throw mala(archivo, "vacío");
            }
            return STRICT.convertValue(tabla, Umbrales.class);
        } catch (IOException cannotRead) {
            throw mala(archivo, "no se puede leer");
        } catch (YAMLException | JacksonException wrong) {
            throw mala(archivo, String.valueOf(wrong.getMessage()));
        }
    }

    private static IllegalArgumentException mala(Resource archivo, String porque) {
        return Setting.of("quality-control.umbrales", "D-19").wrong(archivo.getDescription() + ": " + porque);
    }
}
