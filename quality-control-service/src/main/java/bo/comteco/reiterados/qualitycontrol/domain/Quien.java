package bo.comteco.reiterados.qualitycontrol.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who told something about a control: of COMTECO, by a code, never by a name.
 *
 * @param rol the role in which it was told; null in what was told before roles were kept
 * @param codigo the person, or another system
 */
public record Quien(@Nullable String rol, String codigo) {}
