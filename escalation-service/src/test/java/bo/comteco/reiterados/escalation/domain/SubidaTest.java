package bo.comteco.reiterados.escalation.domain;

import static bo.comteco.reiterados.escalation.domain.Escenario.el;
import static bo.comteco.reiterados.escalation.domain.Escenario.horas;
import static bo.comteco.reiterados.escalation.domain.Nivel.DIV_REDES;
import static bo.comteco.reiterados.escalation.domain.Nivel.JEFE_DEPTO_CO;
import static bo.comteco.reiterados.escalation.domain.Nivel.SUPERVISOR_CO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bo.comteco.reiterados.escalation.domain.Hecho.JefaturaRecordada;
import bo.comteco.reiterados.escalation.domain.Hecho.ObjetivoPasado;
import bo.comteco.reiterados.escalation.domain.Hecho.SubidaDetenida;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** D-11 and D-14: the rise by time and by "unsolved", what stops it, and the reminders. */
class SubidaTest {
    private static final Instant REGISTRO = el(7, 8);

    private final OrdenDePrueba orden = new OrdenDePrueba(Servicio.TELEFONIA, REGISTRO);
    private final Escenario escenario = new Escenario();

    private static Instant alas(long horas) {
        return REGISTRO.plus(horas(horas));
    }

    /** A PYME order: deadline 24 h, so levels are due at 12, 18 and 24 h. */
    private Escenario pyme() {
        orden.segmento = Segmento.PYME;
        return escenario.sigue(orden.registrada());
    }

    @Test
    void cadaNivelSeAvisaUnaVezASuHora() {
        pyme().sonLas(alas(11));
        assertThat(escenario.avisados()).isEmpty();

        escenario.sonLas(alas(12)).sonLas(alas(12)).sonLas(alas(17));
        assertThat(escenario.avisados()).extracting(NivelAvisado::nivel).containsExactly(SUPERVISOR_CO);

        escenario.sonLas(alas(18)).sonLas(alas(24)).sonLas(alas(30));
        assertThat(escenario.avisados())
                .extracting(NivelAvisado::nivel, NivelAvisado::causa, NivelAvisado::vencioEn, NivelAvisado::disparadoEn)
                .containsExactly(
                        tuple(SUPERVISOR_CO, CausaDeNivel.TIEMPO, alas(12), alas(12)),
                        tuple(DIV_REDES, CausaDeNivel.TIEMPO, alas(18), alas(18)),
                        tuple(JEFE_DEPTO_CO, CausaDeNivel.TIEMPO, alas(24), alas(24)));
        assertThat(escenario.hechos(Hecho.NivelSubido.class)).hasSize(3);
    }

    @Test
    void trasUnaPausaLosNivelesSeAvisanEnTurnoCadaUnoConSuHora() {
        pyme().sonLas(alas(30));

        assertThat(escenario.avisados())
                .extracting(NivelAvisado::nivel, NivelAvisado::vencioEn, NivelAvisado::disparadoEn)
                .containsExactly(
                        tuple(SUPERVISOR_CO, alas(12), alas(30)),
                        tuple(DIV_REDES, alas(18), alas(30)),
                        tuple(JEFE_DEPTO_CO, alas(24), alas(30)));
    }

    @Test
    void fueraDeMatrizNoSubePorTiempo() {
        escenario.sigue(orden.registrada()).sonLas(alas(500));

        assertThat(escenario.avisados()).isEmpty();
        assertThat(escenario.estado().expediente().proximoEn()).isNull();
    }

    @Test
    void unaOrdenSolucionadaNoSubeMas() {
        pyme().sonLas(alas(12)).sigue(orden.atendida(alas(13), true)).sonLas(alas(100));

        assertThat(escenario.avisados()).extracting(NivelAvisado::nivel).containsExactly(SUPERVISOR_CO);
        assertThat(escenario.estado()).isInstanceOf(Detenido.class);
        assertThat(escenario.hechos(SubidaDetenida.class)).containsExactly(new SubidaDetenida(alas(13)));
    }

    @Test
    void unaOrdenCerradaNoSubeMas() {
        pyme().sigue(orden.cerrada(alas(1), false)).sonLas(alas(100));

        assertThat(escenario.avisados()).isEmpty();
        assertThat(escenario.hechos(SubidaDetenida.class)).containsExactly(new SubidaDetenida(alas(1)));
    }

    @Test
    void solucionarEnElMismoInstanteDelPlazoEsATiempo() {
        pyme().sigue(orden.atendida(alas(12), true));

        assertThat(escenario.avisados()).isEmpty();
    }

    @Test
    void detenerLoQueNuncaSubiaNoSeCuenta() {
        escenario.sigue(orden.registrada()).sigue(orden.cerrada(alas(1), true));

        assertThat(escenario.hechos(SubidaDetenida.class)).isEmpty();
        assertThat(escenario.estado()).isInstanceOf(Detenido.class);
    }

    @Test
    void atendidaSinSolucionSubeAlNivelSiguienteYSigueSubiendoPorTiempo() {
        pyme().sonLas(alas(12)).sigue(orden.atendida(alas(13), false)).sonLas(alas(24));

        assertThat(escenario.avisados())
                .extracting(NivelAvisado::nivel, NivelAvisado::causa, NivelAvisado::vencioEn)
                .containsExactly(
                        tuple(SUPERVISOR_CO, CausaDeNivel.TIEMPO, alas(12)),
                        tuple(DIV_REDES, CausaDeNivel.SIN_SOLUCION, alas(13)),
                        tuple(JEFE_DEPTO_CO, CausaDeNivel.TIEMPO, alas(24)));
    }

    @Test
    void unNivelYaAvisadoPorSinSolucionNoSeAvisaPorTiempo() {
        pyme().haz(new Comando.DeclararSinSolucion(0, "sin repuesto", "ana", alas(2)))
                .haz(new Comando.DeclararSinSolucion(1, "falta fibra", "ana", alas(3)))
                .sonLas(alas(18));

        assertThat(escenario.avisados())
                .extracting(NivelAvisado::nivel, NivelAvisado::causa, NivelAvisado::motivo)
                .containsExactly(
                        tuple(SUPERVISOR_CO, CausaDeNivel.SIN_SOLUCION, "sin repuesto"),
                        tuple(DIV_REDES, CausaDeNivel.SIN_SOLUCION, "falta fibra"));
    }

    @Test
    void sinSolucionEnElUltimoNivelSeRechaza() {
        pyme().sonLas(alas(24));

        assertThat(Escenario.ESCALADOR.decidir(
                        escenario.estado, new Comando.DeclararSinSolucion(3, "nada", "ana", alas(25))))
                .isInstanceOf(Decision.Rechazada.class);
    }

    @Test
    void sinSolucionConElEscalamientoDetenidoSeRechaza() {
        pyme().sigue(orden.cerrada(alas(1), true));

        assertThat(Escenario.ESCALADOR.decidir(
                        escenario.estado, new Comando.DeclararSinSolucion(0, "nada", "ana", alas(2))))
                .isInstanceOf(Decision.Rechazada.class);
    }

    @Test
    void unControlReprobadoAvisaAlSupervisor() {
        escenario.sigue(orden.inmediata(REGISTRO)).sonLas(alas(24));

        assertThat(escenario.avisados())
                .extracting(NivelAvisado::nivel, NivelAvisado::causa, NivelAvisado::vencioEn)
                .containsExactly(
                        tuple(SUPERVISOR_CO, CausaDeNivel.CONTROL_REPROBADO, REGISTRO),
                        tuple(DIV_REDES, CausaDeNivel.TIEMPO, alas(18)),
                        tuple(JEFE_DEPTO_CO, CausaDeNivel.TIEMPO, alas(24)));
    }

    @Test
    void unControlReprobadoReanudaLoQueUnaAtencionHabiaDetenido() {
        pyme().sigue(orden.atendida(alas(2), true))
                .sigue(orden.inmediata(alas(20)))
                .sonLas(alas(37));

        assertThat(escenario.estado()).isInstanceOf(EnCurso.class);
        assertThat(escenario.avisados())
                .extracting(NivelAvisado::nivel, NivelAvisado::vencioEn)
                .containsExactly(tuple(SUPERVISOR_CO, alas(20)));

        escenario.sonLas(alas(38)).sigue(orden.cerrada(alas(39), true)).sonLas(alas(90));
        assertThat(escenario.avisados())
                .extracting(NivelAvisado::nivel, NivelAvisado::vencioEn)
                .containsExactly(tuple(SUPERVISOR_CO, alas(20)), tuple(DIV_REDES, alas(38)));
    }

    @Test
    void unaOrdenAnuladaQueLaMatrizNombraSigueSubiendo() {
        orden.servicio = Servicio.TELEVISION;
        escenario.sigue(orden.registrada()).sigue(orden.anulada(alas(1))).sonLas(alas(49));

        assertThat(escenario.estado()).isInstanceOf(EnCurso.class);
        assertThat(escenario.avisados())
                .extracting(NivelAvisado::vencioEn)
                .containsExactly(alas(25), alas(37), alas(49));
    }

    @Test
    void unaOrdenAnuladaQueLaMatrizNoNombraSeDetiene() {
        pyme().sigue(orden.anulada(alas(1))).sonLas(alas(100));

        assertThat(escenario.avisados()).isEmpty();
        assertThat(escenario.hechos(SubidaDetenida.class)).containsExactly(new SubidaDetenida(alas(1)));
    }

    @Test
    void clasificadaDeNuevoNadieEsperaMasQueAntes() {
        orden.servicio = Servicio.INTERNET;
        escenario
                .sigue(orden.reiterada(REGISTRO))
                .sigue(orden.porRetencion(alas(23)))
                .sonLas(alas(47));

        // MODERADA gives 24, 36 and 48 h; ALTA, from hour 23, gives 35, 41 and 47 h.
        assertThat(escenario.clasificacion().vence()).isEqualTo(alas(47));
        assertThat(escenario.avisados())
                .extracting(NivelAvisado::vencioEn)
                .containsExactly(alas(24), alas(36), alas(47));
    }

    @Test
    void elObjetivoDeLaFilaTresSeAvisaUnaVez() {
        escenario
                .sigue(orden.reiterada(REGISTRO))
                .sonLas(alas(24))
                .sonLas(alas(25))
                .sonLas(alas(40));

        assertThat(escenario.hechos(ObjetivoPasado.class)).containsExactly(new ObjetivoPasado(alas(24)));
        assertThat(escenario.estado().expediente().trasSuObjetivo()).isTrue();
    }

    @Test
    void elObjetivoNoSeAvisaSiSeSolucionoAntes() {
        escenario
                .sigue(orden.reiterada(REGISTRO))
                .sigue(orden.atendida(alas(23), true))
                .sonLas(alas(40));

        assertThat(escenario.hechos(ObjetivoPasado.class)).isEmpty();
    }

    @Test
    void elJefeEsRecordadoCada24Horas() {
        pyme().sonLas(alas(24))
                .sonLas(alas(47))
                .sonLas(alas(48))
                .sonLas(alas(72))
                .sonLas(alas(72));

        assertThat(escenario.hechos(JefaturaRecordada.class))
                .containsExactly(new JefaturaRecordada(alas(48), 0), new JefaturaRecordada(alas(72), 0));
    }

    @Test
    void trasUnaPausaUnSoloRecordatorioDiceCuantosPasaron() {
        pyme().sonLas(alas(24)).sonLas(alas(24 + 5 * 24 + 1));

        assertThat(escenario.hechos(JefaturaRecordada.class))
                .containsExactly(new JefaturaRecordada(alas(24 + 5 * 24), 4));
        assertThat(escenario.estado().expediente().proximoEn()).isEqualTo(alas(24 + 6 * 24));
    }

    @Test
    void losRecordatoriosTerminanConLaSolucion() {
        pyme().sonLas(alas(24)).sigue(orden.atendida(alas(30), true)).sonLas(alas(200));

        assertThat(escenario.hechos(JefaturaRecordada.class)).isEmpty();
        assertThat(escenario.estado().expediente().proximoEn()).isNull();
    }

    @Test
    void cerradaSinSolucionSeSigueRecordandoHastaQueSuCasoSeSolucione() {
        pyme().sonLas(alas(24)).sigue(orden.cerrada(alas(30), false)).sonLas(alas(48));
        assertThat(escenario.hechos(JefaturaRecordada.class)).hasSize(1);

        escenario.sigue(orden.tras(o -> o.casoSolucionadoEn = alas(60))).sonLas(alas(500));
        assertThat(escenario.hechos(JefaturaRecordada.class)).hasSize(1);
    }

    @Test
    void cerradaSinSolucionTrasAtenderConSolucionSeVuelveARecordar() {
        pyme().sonLas(alas(24))
                .sigue(orden.atendida(alas(30), true))
                .sonLas(alas(60))
                .sigue(orden.cerrada(alas(70), false))
                .sonLas(alas(72));

        assertThat(escenario.hechos(JefaturaRecordada.class)).containsExactly(new JefaturaRecordada(alas(72), 0));
    }

    @Test
    void solucionadoPorUnaOrdenPosteriorDelMismoDanoNoSeRecuerdaMas() {
        pyme().sonLas(alas(24)).sigue(orden.cerrada(alas(30), false));

        escenario.haz(new Comando.VencerPlazos(alas(80), alas(200)));

        assertThat(escenario.hechos(JefaturaRecordada.class)).containsExactly(new JefaturaRecordada(alas(72), 1));
        assertThat(escenario.estado().expediente().proximoEn()).isNull();
    }

    @Test
    void unEventoQueSaltoOtrosAplicaAntesLoQueVencia() {
        orden.segmento = Segmento.PYME;
        OrdenPublica registrada = orden.registrada();
        orden.atendida(alas(13), false);
        OrdenPublica cerrada = orden.cerrada(alas(20), false);

        escenario.sigue(registrada).sigue(cerrada).sonLas(alas(100));

        assertThat(escenario.avisados())
                .extracting(NivelAvisado::nivel, NivelAvisado::causa, NivelAvisado::vencioEn)
                .containsExactly(
                        tuple(SUPERVISOR_CO, CausaDeNivel.TIEMPO, alas(12)),
                        tuple(DIV_REDES, CausaDeNivel.SIN_SOLUCION, alas(13)));
        assertThat(escenario.hechos(SubidaDetenida.class)).containsExactly(new SubidaDetenida(alas(20)));
    }

    @Test
    void unEventoViejoNoCambiaNada() {
        orden.segmento = Segmento.PYME;
        OrdenPublica registrada = orden.registrada();
        escenario.sigue(orden.cerrada(alas(1), true));
        int pasos = escenario.pasos.size();
        Escalamiento antes = escenario.estado();

        escenario.sigue(registrada);

        assertThat(escenario.estado()).isSameAs(antes);
        assertThat(escenario.pasos).hasSize(pasos);
    }

    @Test
    void loQueSeCuentaDeCadaHechoLlevaElEstadoDeEseMomento() {
        pyme().sonLas(alas(30));

        assertThat(escenario.pasos)
                .extracting(paso -> paso.despues().expediente().nivel())
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void elMismoSinSolucionDosVecesSubeUna() {
        pyme().haz(new Comando.DeclararSinSolucion(0, "sin repuesto", "ana", alas(2)))
                .haz(new Comando.DeclararSinSolucion(0, "sin repuesto", "ana", alas(2)));

        assertThat(escenario.avisados()).hasSize(1);
        assertThat(Escenario.ESCALADOR.decidir(
                        escenario.estado, new Comando.DeclararSinSolucion(0, "sin repuesto", "ana", alas(3))))
                .isInstanceOf(Decision.Ignorada.class);
        assertThat(Escenario.ESCALADOR.decidir(
                        escenario.sigue(orden.atendida(alas(4), true)).estado,
                        new Comando.DeclararSinSolucion(0, "sin repuesto", "ana", alas(5))))
                .as("repetido después de detenida")
                .isInstanceOf(Decision.Ignorada.class);
    }

    @Test
    void unNivelQueNoFueAvisadoNoPuedeDecirlo() {
        assertThat(Escenario.ESCALADOR.decidir(
                        pyme().estado, new Comando.DeclararSinSolucion(1, "nada", "ana", alas(2))))
                .isEqualTo(new Decision.Rechazada("El nivel 1 no ha sido avisado; la orden está en el nivel 0."));
    }

    @Test
    void unSegundoControlReprobadoReanudaSiLaOrdenDiceSuInstante() {
        escenario
                .sigue(orden.inmediata(alas(1)))
                .sigue(orden.atendida(alas(2), true))
                .sigue(orden.inmediata(alas(30)));

        assertThat(escenario.estado()).isInstanceOf(EnCurso.class);
        assertThat(escenario.avisados()).extracting(NivelAvisado::vencioEn).containsExactly(alas(1));
        assertThat(escenario.sonLas(alas(200)).avisados()).hasSize(3);
    }
}
