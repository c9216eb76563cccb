package bo.comteco.reiterados.workorder.domain;

/**
 * Who did something: of COMTECO, by a code, never by a name.
 *
 * @param rol the role in which it was done
 * @param codigo the person, or another system
 */
public record Quien(String rol, String codigo) {}
