package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.Decision.Aceptada;
import bo.comteco.reiterados.intake.domain.Decision.Motivo;
import bo.comteco.reiterados.intake.domain.Decision.Rechazada;
import bo.comteco.reiterados.intake.domain.Decision.SinCambio;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeciderDeReclamoTest {

    private static final Instant RECIBIDO = Instant.parse("2016-03-01T12:00:00Z");
    private static final Instant DESPUES = RECIBIDO.plusSeconds(600);
    private static final Producto FIBRA = new Producto(Tecnologia.FTTH, Segmento.RESIDENCIAL, null);
    private static final RespuestaDeSmartflex ENCONTRADO = new RespuestaDeSmartflex.Encontrado(FIBRA);
    private static final RespuestaDeSmartflex AUSENTE = new RespuestaDeSmartflex.SinRespuesta();
    private static final RespuestaDeSmartflex NO_ENCONTRADO = new RespuestaDeSmartflex.NoEncontrado();

    private static final TablaDeDerivacion RUTAS =
            new TablaDeDerivacion(List.of(new TablaDeDerivacion.Ruta(null, null, Unidad.USM)));
    private static final Persona ANA = new Persona("OPERADOR_CALL_CENTER", "ana");
    private static final DatosDelFormulario DATOS = new DatosDelFormulario(
            "4250000",
            Set.of(MotivoDeFormulario.ABONADO_AUSENTE),
            "Juana no estaba",
            "Div. Redes",
            null,
            null,
            null,
            null,
            "Juana Perez",
            null,
            null);

    private static Recepcion recepcion(Canal canal, String huella) {
        return new Recepcion("R-1", huella, canal, "C04325", Servicio.INTERNET, "F130", "ARM-1", null, null, RECIBIDO);
    }

    private static Decision recibir(
            Optional<Reclamo> presente, Canal canal, String huella, RespuestaDeSmartflex cliente) {
        return DeciderDeReclamo.decidir(presente, new Comando.RecibirReclamo(recepcion(canal, huella), cliente, ANA));
    }

    private static Reclamo reclamo(Canal canal, RespuestaDeSmartflex cliente) {
        return aceptada(recibir(Optional.empty(), canal, "h", cliente)).reclamo();
    }

    private static Aceptada aceptada(Decision decision) {
        assertThat(decision).isInstanceOf(Aceptada.class);
        return (Aceptada) decision;
    }

    private static Decision asistir(Reclamo reclamo, ResultadoDeAsistencia resultado) {
        return asistir(reclamo, resultado, null);
    }

    private static Decision asistir(Reclamo reclamo, ResultadoDeAsistencia resultado, @Nullable Unidad unidad) {
        return DeciderDeReclamo.decidir(
                Optional.of(reclamo),
                new Comando.RegistrarAsistencia("R-1", resultado, "3.2", unidad, RUTAS, ANA, DESPUES));
    }

    private static Decision completar(Reclamo reclamo, RespuestaDeSmartflex respuesta) {
        return DeciderDeReclamo.decidir(
                Optional.of(reclamo), new Comando.CompletarDesdeSmartflex("R-1", respuesta, DESPUES));
    }

    @Test
    void elReclamoRecibidoSeCuentaConSuHora() {
        Aceptada decision = aceptada(recibir(Optional.empty(), Canal.RETENCION, "h", ENCONTRADO));
        assertThat(decision.hechos()).containsExactly(new Hecho.Recibido(RECIBIDO));
        assertThat(decision.reclamo().producto()).isEqualTo(FIBRA);
        assertThat(decision.reclamo().decidido()).isFalse();
    }

    @Test
    void sinSmartflexElReclamoSeTomaPorVerificarYSeCuentaIgual() {
        Aceptada decision = aceptada(recibir(Optional.empty(), Canal.RETENCION, "h", AUSENTE));
        assertThat(decision.reclamo().cliente()).isEqualTo(new Cliente.PorVerificar());
        assertThat(decision.hechos()).containsExactly(new Hecho.Recibido(RECIBIDO));
    }

    @Test
    void elClienteDesconocidoNoSeTomaAlRecibir() {
        assertThat(recibir(Optional.empty(), Canal.RETENCION, "h", NO_ENCONTRADO))
                .isEqualTo(new Rechazada(new Motivo.ClienteDesconocido()));
    }

    @Test
    void laMismaPeticionDaElMismoReclamoDigaLoQueDigaSmartflex() {
        Reclamo before = reclamo(Canal.RETENCION, ENCONTRADO);
        for (RespuestaDeSmartflex answer : List.of(ENCONTRADO, AUSENTE, NO_ENCONTRADO)) {
            assertThat(recibir(Optional.of(before), Canal.RETENCION, "h", answer))
                    .isEqualTo(new SinCambio(before));
        }
    }

    @Test
    void laMismaClaveConOtraPeticionSeRechaza() {
        assertThat(recibir(Optional.of(reclamo(Canal.RETENCION, ENCONTRADO)), Canal.RETENCION, "otra", ENCONTRADO))
                .isEqualTo(new Rechazada(new Motivo.OtraPeticion()));
    }

    @Test
    void laAsistenciaSeRegistraUnaVez() {
        Aceptada decision =
                aceptada(asistir(reclamo(Canal.HELP_DESK, ENCONTRADO), ResultadoDeAsistencia.NO_SOLUCIONADO));
        assertThat(decision.hechos()).containsExactly(new Hecho.Asistido(DESPUES));
        assertThat(decision.reclamo().asistencia())
                .isEqualTo(new Asistencia(ResultadoDeAsistencia.NO_SOLUCIONADO, "3.2", Unidad.USM, DESPUES));
        assertThat(asistir(decision.reclamo(), ResultadoDeAsistencia.NO_SOLUCIONADO))
                .isEqualTo(new SinCambio(decision.reclamo()));
        assertThat(asistir(decision.reclamo(), ResultadoDeAsistencia.SOLUCIONADO))
                .isEqualTo(new Rechazada(new Motivo.YaAsistido(ResultadoDeAsistencia.NO_SOLUCIONADO, Unidad.USM)));
    }

    @Test
    void laTablaProponeLaUnidadYElAgenteEligeOtra() {
        Reclamo reclamo = reclamo(Canal.HELP_DESK, ENCONTRADO);
        Reclamo chosen = aceptada(asistir(reclamo, ResultadoDeAsistencia.NO_SOLUCIONADO, Unidad.PEX))
                .reclamo();
        assertThat(chosen.asistencia())
                .isEqualTo(new Asistencia(ResultadoDeAsistencia.NO_SOLUCIONADO, "3.2", Unidad.PEX, DESPUES));
        assertThat(chosen.bitacora().recientes().getLast().unidad()).isEqualTo("PEX");
        assertThat(asistir(chosen, ResultadoDeAsistencia.NO_SOLUCIONADO)).isEqualTo(new SinCambio(chosen));
        assertThat(asistir(chosen, ResultadoDeAsistencia.NO_SOLUCIONADO, Unidad.USM))
                .isEqualTo(new Rechazada(new Motivo.YaAsistido(ResultadoDeAsistencia.NO_SOLUCIONADO, Unidad.PEX)));
        Asistencia solved = aceptada(asistir(reclamo, ResultadoDeAsistencia.SOLUCIONADO))
                .reclamo()
                .asistencia();
        assertThat(solved).isNotNull();
        assertThat(solved.unidad()).isNull();
    }

    @Test
    void soloHelpDeskAsiste() {
        for (Canal canal : List.of(Canal.CALL_CENTER, Canal.RETENCION)) {
            assertThat(asistir(reclamo(canal, ENCONTRADO), ResultadoDeAsistencia.SOLUCIONADO))
                    .isEqualTo(new Rechazada(new Motivo.SinAsistenciaEnSuCanal(canal)));
        }
    }

    @Test
    void loQueNoExisteNoCambia() {
        for (Comando comando : List.of(
                new Comando.RegistrarAsistencia(
                        "R-1", ResultadoDeAsistencia.SOLUCIONADO, null, null, RUTAS, ANA, DESPUES),
                new Comando.CompletarDesdeSmartflex("R-1", ENCONTRADO, DESPUES),
                new Comando.SeguirOrden("R-1", new Avance.Decidido(DecisionDelPaso3.PRIMER_REPORTE, "O")))) {
            assertThat(DeciderDeReclamo.decidir(Optional.empty(), comando))
                    .isEqualTo(new Rechazada(new Motivo.NoExiste()));
        }
    }

    @Test
    void smartflexDeVueltaCompletaElReclamoUnaVez() {
        Reclamo waiting = reclamo(Canal.RETENCION, AUSENTE);
        assertThat(completar(waiting, AUSENTE)).isEqualTo(new SinCambio(waiting));
        Aceptada decision = aceptada(completar(waiting, ENCONTRADO));
        assertThat(decision.hechos()).containsExactly(new Hecho.Completado(DESPUES));
        assertThat(decision.reclamo().producto()).isEqualTo(FIBRA);
        assertThat(completar(decision.reclamo(), NO_ENCONTRADO)).isEqualTo(new SinCambio(decision.reclamo()));
    }

    @Test
    void elClienteQueResultaDesconocidoNoPierdeSuReclamo() {
        Aceptada decision = aceptada(completar(reclamo(Canal.RETENCION, AUSENTE), NO_ENCONTRADO));
        assertThat(decision.reclamo().cliente()).isEqualTo(new Cliente.Desconocido(DESPUES));
        assertThat(decision.hechos()).isEmpty();
    }

    @Test
    void quienAsisteEsperaLoQueSigueDeSuResultado() {
        Reclamo waiting =
                reclamo(Canal.HELP_DESK, ENCONTRADO).con(new Avance.EnAsistencia(DecisionDelPaso3.PRIMER_REPORTE, "O"));
        assertThat(waiting.asentado()).isTrue();
        Reclamo assisted =
                aceptada(asistir(waiting, ResultadoDeAsistencia.NO_SOLUCIONADO)).reclamo();
        assertThat(assisted.asentado()).isFalse();
        assertThat(assisted.con(new Avance.Decidido(DecisionDelPaso3.PRIMER_REPORTE, "O"))
                        .asentado())
                .isTrue();
    }

    // The form, and the history that it leaves (Pasos 7, 8).

    private static Comando.CompletarFormulario formulario(long revision, DatosDelFormulario datos) {
        return new Comando.CompletarFormulario("R-1", revision, datos, ANA, DESPUES, 0);
    }

    private static Comando.RegistrarGestion gestion(
            String unidad, String resultado, @Nullable String clave, long guardadas) {
        return new Comando.RegistrarGestion(
                "R-1", unidad, Medio.CORREO, resultado, clave, ANA, DESPUES, guardadas, List.of("redes@x.bo"));
    }

    private static Reclamo reiterado() {
        return reclamo(Canal.CALL_CENTER, ENCONTRADO).con(new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, "O"));
    }

    private static Aceptada aceptada(Reclamo reclamo, Comando comando) {
        return aceptada(DeciderDeReclamo.decidir(Optional.of(reclamo), comando));
    }

    @Test
    void deCadaGestionSeInformaASmartflexYDeNadaMas() {
        Reclamo managed = aceptada(reiterado(), gestion("Div. Redes", "se pidió", null, 0))
                .reclamo();
        assertThat(managed.bitacora().porInformar())
                .as("entry 1 is its reception")
                .containsExactly(2L);

        Reclamo completed = aceptada(managed, formulario(0, DATOS)).reclamo();
        Reclamo twice = aceptada(completed, gestion("Div. Redes", "se insistió", null, 3))
                .reclamo();
        assertThat(twice.bitacora().porInformar()).containsExactly(2L, 4L);

        Comando.AnotarInforme taken = new Comando.AnotarInforme("R-1", 2, null, DESPUES);
        Reclamo told = aceptada(twice, taken).reclamo();
        assertThat(told.bitacora().porInformar()).containsExactly(4L);
        assertThat(DeciderDeReclamo.decidir(Optional.of(told), taken)).isEqualTo(new SinCambio(told));

        Aceptada refused = aceptada(told, new Comando.AnotarInforme("R-1", 4, "baja", DESPUES));
        assertThat(refused.hechos()).isEmpty();
        assertThat(refused.reclamo().bitacora().porInformar()).isEmpty();
        assertThat(refused.reclamo().bitacora().noInformadas())
                .containsExactly(new Bitacora.NoInformada(4, "baja", DESPUES));

        Comando.ReenviarInforme resend = new Comando.ReenviarInforme("R-1", 4);
        Reclamo again = aceptada(refused.reclamo(), resend).reclamo();
        assertThat(again.bitacora()).isEqualTo(told.bitacora());
        assertThat(DeciderDeReclamo.decidir(Optional.of(again), resend)).isEqualTo(new SinCambio(again));
    }

    @Test
    void soloLasReiteracionesDeCallCenterLlevanFormulario() {
        for (Canal canal : Canal.values()) {
            for (DecisionDelPaso3 decision : DecisionDelPaso3.values()) {
                Reclamo reclamo = reclamo(canal, ENCONTRADO).con(new Avance.Decidido(decision, "O"));
                boolean lleva = canal == Canal.CALL_CENTER
                        && decision != DecisionDelPaso3.PRIMER_REPORTE
                        && decision != DecisionDelPaso3.BAJO_RECLAMO_MASIVO;
                assertThat(reclamo.llevaFormulario()).isEqualTo(lleva);
                assertThat(reclamo.enBandejaPor().contains(MotivoDeBandeja.FORMULARIO))
                        .isEqualTo(lleva);
                Optional<Reclamo> present = Optional.of(reclamo);
                assertThat(DeciderDeReclamo.decidir(present, formulario(0, DATOS))
                                .equals(new Rechazada(new Motivo.SinFormulario())))
                        .isEqualTo(!lleva);
                assertThat(DeciderDeReclamo.decidir(present, gestion("Div. Redes", "hecho", null, 0))
                                .equals(new Rechazada(new Motivo.NadaQueGestionar())))
                        .isEqualTo(!lleva);
            }
        }
        assertThat(reclamo(Canal.CALL_CENTER, ENCONTRADO).llevaFormulario())
                .as("undecided")
                .isFalse();
    }

    // Pasos 4, 6.

    private static Comando informe(@Nullable String respuesta, @Nullable String clave) {
        return new Comando.InformarAlCliente(
                "R-1", "Reparación estimada para hoy.", Medio.TELEFONO, respuesta, clave, ANA, DESPUES, 0);
    }

    @Test
    void loQueSeInformaAlClienteQuedaConSuPasoYSuRespuesta() {
        Reclamo told = aceptada(reiterado(), informe("Espera en casa", "k")).reclamo();
        assertThat(told.informadoEn()).isEqualTo(DESPUES);
        assertThat(told.bitacora().recientes().getLast())
                .isEqualTo(new Interaccion(
                        "R-1",
                        2,
                        Paso.INFORME_AL_CLIENTE,
                        ANA,
                        DESPUES,
                        Medio.TELEFONO,
                        null,
                        "Reparación estimada para hoy. Espera en casa",
                        "k"));
        assertThat(DeciderDeReclamo.decidir(Optional.of(told), informe("Espera en casa", "k")))
                .as("the same key")
                .isEqualTo(new SinCambio(told));
        assertThat(aceptada(told, informe(null, null)).reclamo().bitacora().ultima())
                .as("told again")
                .isEqualTo(3);
        Reclamo after = reclamo(Canal.CALL_CENTER, ENCONTRADO)
                .con(new Avance.Decidido(DecisionDelPaso3.REITERA_TRAS_CIERRE, "O"));
        assertThat(aceptada(after, informe(null, null))
                        .reclamo()
                        .bitacora()
                        .recientes()
                        .getLast()
                        .paso())
                .isEqualTo(Paso.NUEVA_SOLICITUD);
    }

    @Test
    void soloDeUnaReiteracionPorCallCenterSeInforma() {
        for (Canal canal : List.of(Canal.HELP_DESK, Canal.RETENCION)) {
            Reclamo other = reclamo(canal, ENCONTRADO).con(new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, "O"));
            assertThat(DeciderDeReclamo.decidir(Optional.of(other), informe(null, null)))
                    .isInstanceOfSatisfying(
                            Rechazada.class,
                            refused -> assertThat(refused.motivo()).isInstanceOf(Motivo.NadaQueInformar.class));
        }
        Reclamo first =
                reclamo(Canal.CALL_CENTER, ENCONTRADO).con(new Avance.Decidido(DecisionDelPaso3.PRIMER_REPORTE, "O"));
        assertThat(DeciderDeReclamo.decidir(Optional.of(first), informe(null, null)))
                .isEqualTo(new Rechazada(new Motivo.NadaQueInformar(List.of())));
    }

    @Test
    void loQueSmartflexRespondeDespuesTieneSuHora() {
        Reclamo known = aceptada(completar(reclamo(Canal.RETENCION, AUSENTE), ENCONTRADO))
                .reclamo();
        assertThat(known.cliente()).isEqualTo(new Cliente.Verificado(FIBRA, null, DESPUES));
    }

    @Test
    void nadieBorraLoQueUnColegaCompleto() {
        Reclamo first = aceptada(reiterado(), formulario(0, DATOS)).reclamo();
        assertThat(first.formulario()).isEqualTo(new Formulario(1, DATOS, null));
        assertThat(DeciderDeReclamo.decidir(Optional.of(first), formulario(0, DatosDelFormulario.VACIOS)))
                .isEqualTo(new Rechazada(new Motivo.OtraRevision(1)));
        assertThat(DeciderDeReclamo.decidir(Optional.of(first), formulario(0, DATOS)))
                .as("sent twice")
                .isEqualTo(new SinCambio(first));
        Reclamo second =
                aceptada(first, formulario(1, DatosDelFormulario.VACIOS)).reclamo();
        assertThat(second.formulario()).isEqualTo(new Formulario(2, DatosDelFormulario.VACIOS, null));
    }

    @Test
    void laGestionSacaElFormularioDeLaBandejaYConservaLoCompletado() {
        Reclamo completed = aceptada(reiterado(), formulario(0, DATOS)).reclamo();
        Aceptada managed = aceptada(completed, gestion("Div. Redes", "hecho", "k", 0));
        assertThat(managed.hechos()).as("it stays in this service").isEmpty();
        assertThat(managed.reclamo().enBandejaPor()).isEmpty();
        assertThat(managed.reclamo().enBandejaDesde()).isNull();
        assertThat(managed.reclamo().formulario())
                .isEqualTo(new Formulario(1, DATOS, new Formulario.Gestion("Div. Redes", ANA, DESPUES)));
        assertThat(DeciderDeReclamo.decidir(Optional.of(managed.reclamo()), gestion("Div. Redes", "hecho", "k", 0)))
                .as("the same key")
                .isEqualTo(new SinCambio(managed.reclamo()));
    }

    @Test
    void aUnaUnidadSinDireccionNoSeLeEscribePeroSeLaLlama() {
        Comando.RegistrarGestion porCorreo =
                new Comando.RegistrarGestion("R-1", "Ventas", Medio.CORREO, "hecho", null, ANA, DESPUES, 0, List.of());
        assertThat(DeciderDeReclamo.decidir(Optional.of(reiterado()), porCorreo))
                .isEqualTo(new Rechazada(new Motivo.UnidadSinCorreo()));
        Reclamo derived = reclamo(Canal.RETENCION, ENCONTRADO)
                .con(new Avance.Decidido(DecisionDelPaso3.REITERA_TRAS_CIERRE, "O"));
        assertThat(DeciderDeReclamo.decidir(
                        Optional.of(derived),
                        new Comando.ResponderEncargo(
                                "R-1",
                                Bandeja.COORDINACION_RETENCION,
                                "Ventas",
                                Medio.CORREO,
                                "hecho",
                                null,
                                ANA,
                                DESPUES,
                                0,
                                List.of())))
                .isEqualTo(new Rechazada(new Motivo.UnidadSinCorreo()));
        Comando.RegistrarGestion porTelefono = new Comando.RegistrarGestion(
                "R-1", "Ventas", Medio.TELEFONO, "hecho", null, ANA, DESPUES, 0, List.of());
        assertThat(aceptada(reiterado(), porTelefono).reclamo().enBandejaPor()).isEmpty();
    }

    @Test
    void elClienteDesconocidoEsperaEnLaBandejaDeCualquierCanal() {
        for (Canal canal : Canal.values()) {
            Reclamo unknown =
                    aceptada(completar(reclamo(canal, AUSENTE), NO_ENCONTRADO)).reclamo();
            assertThat(unknown.enBandejaPor()).containsExactly(MotivoDeBandeja.CLIENTE_DESCONOCIDO);
            assertThat(unknown.enBandejaDesde()).isEqualTo(DESPUES);
            Reclamo managed = aceptada(unknown, gestion("Ventas", "el contrato era otro", null, 0))
                    .reclamo();
            assertThat(managed.enBandejaPor()).isEmpty();
        }
    }

    @Test
    void loQueSeSabeDespuesDeUnaGestionVuelveALaBandeja() {
        Reclamo form =
                reclamo(Canal.CALL_CENTER, AUSENTE).con(new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, "O"));
        Reclamo managed =
                aceptada(form, gestion("Div. Redes", "hecho", null, 0)).reclamo();
        Decision later = DeciderDeReclamo.decidir(
                Optional.of(managed),
                new Comando.CompletarDesdeSmartflex("R-1", NO_ENCONTRADO, DESPUES.plusSeconds(1)));
        assertThat(aceptada(later).reclamo().enBandejaPor()).containsExactly(MotivoDeBandeja.CLIENTE_DESCONOCIDO);
    }

    @Test
    void cadaPasoDejaUnaInteraccionNumerada() {
        Reclamo assisted = aceptada(asistir(reclamo(Canal.HELP_DESK, AUSENTE), ResultadoDeAsistencia.SOLUCIONADO))
                .reclamo();
        assertThat(assisted.bitacora().recientes())
                .containsExactly(
                        new Interaccion(
                                "R-1",
                                1,
                                Paso.RECEPCION,
                                ANA,
                                RECIBIDO,
                                Medio.TELEFONO,
                                null,
                                "Reclamo recibido",
                                null),
                        new Interaccion(
                                "R-1",
                                2,
                                Paso.ASISTENCIA,
                                ANA,
                                DESPUES,
                                Medio.TELEFONO,
                                null,
                                "Solucionado en línea; sección del manual: 3.2",
                                null));
    }

    @Test
    void delReclamoSoloSaleLoQueYaEstaGuardado() {
        Reclamo one =
                aceptada(reiterado(), gestion("Div. Redes", "uno", null, 0)).reclamo();
        Reclamo two = aceptada(one, gestion("Div. Redes", "dos", null, 1)).reclamo();
        assertThat(two.bitacora().recientes().stream().map(Interaccion::numero)).containsExactly(1L, 2L, 3L);
        Reclamo three = aceptada(two, gestion("Div. Redes", "tres", null, 3)).reclamo();
        assertThat(three.bitacora().recientes().stream().map(Interaccion::numero))
                .as("the first says whose the claim is")
                .containsExactly(1L, 4L);
        assertThat(three.bitacora().recibidoPor()).contains(ANA);
    }

    // Retención, and orders to be closed (Pasos 14 to 16, D-4).

    private static Comando.RegistrarSeguimiento seguimiento(boolean solucionado, Instant now, @Nullable String clave) {
        return new Comando.RegistrarSeguimiento(
                "R-1", "Mesa de pruebas", Medio.TELEFONO, "sin avance", solucionado, clave, ANA, now, 0);
    }

    private static Comando.ResponderEncargo respuesta(Bandeja bandeja, Instant now) {
        return new Comando.ResponderEncargo(
                "R-1",
                bandeja,
                "Centro de operaciones",
                Medio.CORREO,
                "se repara hoy",
                "k",
                ANA,
                now,
                0,
                List.of("centro@x.bo"));
    }

    @Test
    void loQueVuelveTrasElCierreEsperaALaCoordinadoraDesdeSuRecepcion() {
        for (DecisionDelPaso3 decision : DecisionDelPaso3.values()) {
            Reclamo reclamo = reclamo(Canal.RETENCION, ENCONTRADO).con(new Avance.Decidido(decision, "O"));
            boolean waits =
                    decision == DecisionDelPaso3.REITERA_ATENDIDA || decision == DecisionDelPaso3.REITERA_TRAS_CIERRE;
            assertThat(reclamo.encargoDesde()).isEqualTo(waits ? RECIBIDO : null);
            assertThat(reclamo.bandejaDelEncargo()).isEqualTo(Bandeja.COORDINACION_RETENCION);
            assertThat(reclamo.tieneOrdenQueSeguir())
                    .as("%s", decision)
                    .isEqualTo(decision != DecisionDelPaso3.BAJO_RECLAMO_MASIVO);
        }
        assertThat(reclamo(Canal.RETENCION, ENCONTRADO).encargoPor()).isNull();
    }

    @Test
    void elSeguimientoSinSolucionPasaALaCoordinadoraYElResueltoNo() {
        Reclamo open =
                reclamo(Canal.RETENCION, ENCONTRADO).con(new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, "O"));
        Reclamo solved = aceptada(open, seguimiento(true, DESPUES, null)).reclamo();
        assertThat(solved.encargoDesde()).isNull();
        assertThat(solved.bitacora().recientes().getLast().paso()).isEqualTo(Paso.SEGUIMIENTO_DE_ORDEN);
        Reclamo unsolved = aceptada(solved, seguimiento(false, DESPUES, "s")).reclamo();
        assertThat(unsolved.encargoPor()).isEqualTo(MotivoDeBandeja.SIN_SOLUCION);
        assertThat(unsolved.encargoDesde()).isEqualTo(DESPUES);
        assertThat(DeciderDeReclamo.decidir(Optional.of(unsolved), seguimiento(false, DESPUES.plusSeconds(9), "s")))
                .as("the same key")
                .isEqualTo(new SinCambio(unsolved));
        Reclamo answered = aceptada(unsolved, respuesta(Bandeja.COORDINACION_RETENCION, DESPUES.plusSeconds(60)))
                .reclamo();
        assertThat(answered.encargoDesde()).isNull();
        assertThat(answered.bitacora().recientes().getLast())
                .extracting(Interaccion::paso, Interaccion::unidad, Interaccion::resultado)
                .containsExactly(Paso.GESTION_TECNICA, "Centro de operaciones", "se repara hoy");
        Reclamo again = aceptada(answered, seguimiento(false, DESPUES.plusSeconds(120), null))
                .reclamo();
        assertThat(again.encargoDesde()).isEqualTo(DESPUES.plusSeconds(120));
    }

    @Test
    void loSolucionadoEnLineaSobreUnaOrdenPideSuCierre() {
        Reclamo assisted = aceptada(asistir(reclamo(Canal.HELP_DESK, ENCONTRADO), ResultadoDeAsistencia.SOLUCIONADO))
                .reclamo();
        assertThat(assisted.encargoPor()).as("step 3 is not decided").isNull();
        Reclamo living = assisted.con(new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, "O"));
        assertThat(living.encargoPor()).isEqualTo(MotivoDeBandeja.PIDE_CIERRE);
        assertThat(living.encargoDesde()).isEqualTo(DESPUES);
        assertThat(assisted.con(new Avance.SolucionadoEnLinea(null, "O")).encargoPor())
                .as("there is no order")
                .isNull();
        Reclamo answered =
                aceptada(living, respuesta(Bandeja.CIERRES_PEDIDOS, DESPUES)).reclamo();
        assertThat(answered.encargoDesde()).isNull();
    }

    @Test
    void loQueNoCorrespondeDiceQueSePuede() {
        Reclamo undecided = reclamo(Canal.RETENCION, ENCONTRADO);
        assertThat(DeciderDeReclamo.decidir(Optional.of(undecided), seguimiento(false, DESPUES, null)))
                .isEqualTo(new Rechazada(new Motivo.SinOrdenQueSeguir(Canal.RETENCION, List.of(3))));
        assertThat(DeciderDeReclamo.decidir(Optional.of(reiterado()), seguimiento(false, DESPUES, null)))
                .isEqualTo(new Rechazada(new Motivo.SinOrdenQueSeguir(Canal.CALL_CENTER, List.of(4, 7, 8))));
        Reclamo open = undecided.con(new Avance.Decidido(DecisionDelPaso3.REITERA_ABIERTA, "O"));
        assertThat(DeciderDeReclamo.decidir(Optional.of(open), respuesta(Bandeja.COORDINACION_RETENCION, DESPUES)))
                .isEqualTo(new Rechazada(new Motivo.NadaQueResponder(Bandeja.COORDINACION_RETENCION, List.of(14))));
        Reclamo derived = undecided.con(new Avance.Decidido(DecisionDelPaso3.REITERA_TRAS_CIERRE, "O"));
        assertThat(DeciderDeReclamo.decidir(Optional.of(derived), respuesta(Bandeja.CIERRES_PEDIDOS, DESPUES)))
                .isEqualTo(new Rechazada(new Motivo.NadaQueResponder(Bandeja.CIERRES_PEDIDOS, List.of(14, 16))));
    }

    @Test
    void losDatosPersonalesNoSalenEnNingunTexto() {
        Recepcion recepcion = new Recepcion(
                "R-1",
                "h",
                Canal.CALL_CENTER,
                "C1",
                Servicio.INTERNET,
                "F1",
                null,
                new Reclamante("Juana Perez", "4250000", "Calle Uno", "1234567"),
                "llamar a Juana",
                RECIBIDO);
        String text = new Comando.RecibirReclamo(recepcion, AUSENTE, ANA).toString()
                + gestion("Div. Redes", "hablé con Juana", null, 0)
                + formulario(0, DATOS)
                + new Comando.RegistrarSeguimiento(
                        "R-1", "Otra", Medio.CORREO, "hablé con Juana", false, null, ANA, DESPUES, 0)
                + new Comando.ResponderEncargo(
                        "R-1",
                        Bandeja.CIERRES_PEDIDOS,
                        "Otra",
                        Medio.CORREO,
                        "hablé con Juana",
                        null,
                        ANA,
                        DESPUES,
                        0,
                        List.of())
                + new Interaccion("R-1", 1, Paso.GESTION, ANA, DESPUES, Medio.CORREO, null, "hablé con Juana", null)
                + recepcion.reclamante()
                + recibir(Optional.empty(), Canal.RETENCION, "h", AUSENTE);
        assertThat(text).doesNotContain("Juana", "4250000", "Calle", "1234567");
    }

    // A claim that does not name its contract (Paso 2).

    private static final Criterio TELEFONO = new Criterio(Criterio.Por.TELEFONO, "+59144250000");
    private static final RespuestaDeSmartflex HALLADO = new RespuestaDeSmartflex.Encontrado(FIBRA, "C9");
    private static final RespuestaDeSmartflex VARIOS = new RespuestaDeSmartflex.Varios(List.of("C8", "C9"));

    private static Decision recibirSinContrato(RespuestaDeSmartflex cliente) {
        Recepcion told = new Recepcion(
                "R-1", "h", Canal.HELP_DESK, null, Servicio.INTERNET, "F130", null, null, null, RECIBIDO, TELEFONO);
        return DeciderDeReclamo.decidir(Optional.empty(), new Comando.RecibirReclamo(told, cliente, ANA));
    }

    private static Decision asignar(Reclamo reclamo, String contrato, RespuestaDeSmartflex cliente) {
        return DeciderDeReclamo.decidir(
                Optional.of(reclamo), new Comando.AsignarContrato("R-1", contrato, cliente, ANA, DESPUES, 0));
    }

    @Test
    void elContratoQueSmartflexHallaEsElDelReclamo() {
        Aceptada taken = aceptada(recibirSinContrato(HALLADO));
        assertThat(taken.reclamo().contrato()).isEqualTo("C9");
        assertThat(taken.hechos()).containsExactly(new Hecho.Recibido(RECIBIDO));
    }

    @Test
    void quienNoSeHallaOTieneVariosContratosSeDiceAlRecibir() {
        assertThat(recibirSinContrato(NO_ENCONTRADO))
                .isEqualTo(new Rechazada(new Motivo.ClienteNoEncontrado(Criterio.Por.TELEFONO)));
        assertThat(recibirSinContrato(VARIOS))
                .isEqualTo(new Rechazada(new Motivo.VariosContratos(Criterio.Por.TELEFONO, List.of("C8", "C9"))));
    }

    @Test
    void sinContratoNadieSeEnteraHastaQueSeSabe() {
        Aceptada taken = aceptada(recibirSinContrato(AUSENTE));
        assertThat(taken.hechos()).isEmpty();
        Aceptada assisted = aceptada(asistir(taken.reclamo(), ResultadoDeAsistencia.NO_SOLUCIONADO));
        assertThat(assisted.hechos()).isEmpty();

        Aceptada found = aceptada(completar(assisted.reclamo(), HALLADO));
        assertThat(found.reclamo().contrato()).isEqualTo("C9");
        assertThat(found.hechos())
                .as("with its time of reception, and what happened meanwhile")
                .containsExactly(new Hecho.Recibido(RECIBIDO), new Hecho.Asistido(DESPUES));
        assertThat(aceptada(completar(taken.reclamo(), HALLADO)).hechos())
                .containsExactly(new Hecho.Recibido(RECIBIDO));
    }

    @Test
    void loQueSmartflexNoResuelveLoResuelveUnaPersona() {
        Reclamo taken = aceptada(recibirSinContrato(AUSENTE)).reclamo();
        for (RespuestaDeSmartflex answer : List.of(NO_ENCONTRADO, VARIOS)) {
            Aceptada unknown = aceptada(completar(taken, answer));
            assertThat(unknown.hechos()).isEmpty();
            Reclamo waiting = unknown.reclamo();
            assertThat(waiting.enBandejaPor()).containsExactly(MotivoDeBandeja.CLIENTE_DESCONOCIDO);

            Aceptada given = aceptada(asignar(waiting, "C7", ENCONTRADO));
            assertThat(given.hechos()).containsExactly(new Hecho.Recibido(RECIBIDO));
            assertThat(given.reclamo().contrato()).isEqualTo("C7");
            assertThat(given.reclamo().enBandejaPor()).isEmpty();
            assertThat(given.reclamo().bitacora().recientes().getLast().paso())
                    .isEqualTo(Paso.VERIFICACION_DEL_CLIENTE);

            assertThat(asignar(given.reclamo(), "C7", ENCONTRADO)).isEqualTo(new SinCambio(given.reclamo()));
            assertThat(asignar(given.reclamo(), "C6", ENCONTRADO))
                    .isEqualTo(new Rechazada(new Motivo.YaTieneContrato("C7")));
            assertThat(asignar(waiting, "C7", AUSENTE)).isEqualTo(new Rechazada(new Motivo.SmartflexNoResponde()));
            assertThat(asignar(waiting, "C7", NO_ENCONTRADO)).isEqualTo(new Rechazada(new Motivo.ClienteDesconocido()));
        }
    }
}
