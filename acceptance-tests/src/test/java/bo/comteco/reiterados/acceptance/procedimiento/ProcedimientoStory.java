package bo.comteco.reiterados.acceptance.procedimiento;

import io.cucumber.core.options.Constants;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasspathResource;
import org.junit.platform.suite.api.Suite;

/** All features, one after the other, on one stack; {@code target/procedimiento.html} is the report for people. */
@Suite
@IncludeEngines("cucumber")
@SelectClasspathResource("procedimiento")
@ConfigurationParameter(key = Constants.GLUE_PROPERTY_NAME, value = "bo.comteco.reiterados.acceptance.procedimiento")
@ConfigurationParameter(key = Constants.PLUGIN_PROPERTY_NAME, value = "html:target/procedimiento.html")
class ProcedimientoStory {}
