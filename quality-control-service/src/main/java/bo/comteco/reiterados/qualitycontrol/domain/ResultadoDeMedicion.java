package bo.comteco.reiterados.qualitycontrol.domain;

/** What asking for a measurement gave. */
public sealed interface ResultadoDeMedicion permits Medicion, SinMedicion {}
