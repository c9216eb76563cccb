package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/**
 * A matrix that a person put in force while the system runs.
 *
 * @param matriz what it says; its {@link MatrizDePriorizacion#version()} names it, once and for all
 * @param enVigorDesde from this instant of an order's story on it is the one that looks
 * @param puestaPor who put it
 * @param puestaEn when
 */
public record VersionDeMatriz(MatrizDePriorizacion matriz, Instant enVigorDesde, String puestaPor, Instant puestaEn) {}
