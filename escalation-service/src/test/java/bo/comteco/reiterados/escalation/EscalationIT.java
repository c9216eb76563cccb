package bo.comteco.reiterados.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import bo.comteco.reiterados.contracts.AsistenciaIniciada;
import bo.comteco.reiterados.contracts.CasoAdministrativoEscalado;
import bo.comteco.reiterados.contracts.CasoComunicado;
import bo.comteco.reiterados.contracts.EscalamientoDetenido;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventoDeEscalamiento;
import bo.comteco.reiterados.contracts.GestionDeNivelRegistrada;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.ObjetivoVencido;
import bo.comteco.reiterados.contracts.OrdenAnulada;
import bo.comteco.reiterados.contracts.OrdenAtendida;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.OrdenCompletada;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.RecordatorioDeJefatura;
import bo.comteco.reiterados.contracts.ReiteracionesRevisadas;
import bo.comteco.reiterados.contracts.ResultadoDeCasoRegistrado;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.RealServers;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service with a real broker and a real MongoDB, under a clock that the test moves. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@WithRealServers
class EscalationIT {
    private final EventsOnKafka kafka = new EventsOnKafka("escalamientos.v1", "ordenes.v1.escalation-service.dlt");

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private Instant registro = Instant.EPOCH;

    @BeforeEach
    void registroAhora() {
        registro = clock.instant();
    }

    @AfterEach
    void cerrar() {
        kafka.close();
    }

    @Test
    void unaOrdenQueLlegaSaleClasificada() {
        OrdenPublicada orden = pyme();

        OrdenClasificada clasificada = kafka.await(OrdenClasificada.class, es(orden));

        assertThat(clasificada.causa()).isEqualTo("REGISTRO");
        assertThat(clasificada.explicacion()).startsWith("ALTA: «Cliente PYME o INFLUENCER, no TOP» (matriz 1)");
        assertThat(clasificada.estado().contrato()).isEqualTo(orden.contrato);
        assertThat(clasificada.estado().secuencia()).isEqualTo(1);
        assertThat(clasificada.estado().vulnerabilidad()).isEqualTo("ALTA");
        assertThat(clasificada.estado().regla()).isEqualTo("pyme-o-influencer");
        assertThat(clasificada.estado().versionDeMatriz()).isEqualTo("1");
        assertThat(clasificada.estado().vence()).isEqualTo(mas(24));
        assertThat(kafka.events())
                .filteredOn(leido -> leido.event().fuente().equals(orden.id()))
                .allSatisfy(leido -> {
                    assertThat(leido.key()).isEqualTo(orden.contrato);
                    assertThat(leido.headers())
                            .containsEntry("ce_type", "OrdenClasificada")
                            .containsEntry("ce_time", registro.toString())
                            .containsEntry("ce_correlationid", "correlation-" + orden.id());
                });
    }

    @Test
    void elRelojSubeCadaNivelUnaVezYLaSolucionLoDetiene() {
        OrdenPublicada orden = pyme();
        kafka.await(OrdenClasificada.class, es(orden));

        clock.moveTo(mas(12));
        kafka.await(NivelEscalado.class, nivel(orden, 1));
        clock.moveTo(mas(20));
        kafka.await(NivelEscalado.class, nivel(orden, 2));
        kafka.publish(new OrdenAtendida(orden.atendida(mas(21), true)), mas(21));
        assertThat(kafka.await(EscalamientoDetenido.class, es(orden)).estado().detenidoEn())
                .isEqualTo(mas(21));

        clock.moveTo(mas(60));
        testigo();
        assertThat(kafka.all(NivelEscalado.class, es(orden)))
                .extracting(
                        NivelEscalado::nivel,
                        NivelEscalado::destinatario,
                        NivelEscalado::causa,
                        NivelEscalado::vencioEn,
                        NivelEscalado::disparadoEn)
                .containsExactly(
                        tuple(1, "SUPERVISOR_CO", "TIEMPO", mas(12), mas(12)),
                        tuple(2, "DIV_REDES", "TIEMPO", mas(18), mas(20)));
    }

    @Test
    void unaInstalacionDeInternetDeMasDe150HorasSeVuelveControlable() {
        OrdenPublicada orden = new OrdenPublicada("INTERNET", registro);
        orden.tipo = "INSTALACION";
        registrar(orden);
        assertThat(kafka.await(OrdenClasificada.class, es(orden)).estado().vulnerabilidad())
                .isEqualTo("FUERA_DE_MATRIZ");

        clock.moveTo(mas(151));

        OrdenClasificada otra = kafka.await(
                OrdenClasificada.class,
                evento -> es(orden).test(evento) && evento.causa().equals("EDAD"));
        assertThat(otra.estado().vulnerabilidad()).isEqualTo("CONTROLABLE");
        assertThat(otra.estado().vence()).isEqualTo(mas(198));
    }

    @Test
    void elSegmentoQueLlegaDespuesClasificaDeNuevo() {
        OrdenPublicada orden = new OrdenPublicada("TELEFONIA", registro);
        orden.segmento = null;
        registrar(orden);
        kafka.publish(new OrdenCompletada(orden.completada("TOP_A", mas(1))), mas(1));

        OrdenClasificada otra = kafka.await(
                OrdenClasificada.class,
                evento -> es(orden).test(evento) && evento.causa().equals("SEGMENTO"));
        assertThat(otra.estado().vulnerabilidad()).isEqualTo("MUY_ALTA");
        assertThat(otra.estado().clasificadaEn()).isEqualTo(mas(1));
    }

    @Test
    void repetidoYDesordenadoTerminaIgual() {
        OrdenPublicada orden = new OrdenPublicada("TELEVISION", registro);
        orden.segmento = "PYME";
        EstadoDeOrden registrada = orden.registrada();
        EstadoDeOrden cerrada = orden.cerrada(mas(20), true);
        kafka.publish(new OrdenCerrada(cerrada), mas(20));
        kafka.publish(new OrdenRegistrada("R1", "PRIMER_REPORTE", null, registrada), registro);
        kafka.publish(new OrdenCerrada(cerrada), mas(20));
        testigo();

        Awaitility.await()
                .untilAsserted(() -> assertThat(kafka.all(EscalamientoDetenido.class, es(orden)))
                        .hasSize(1));
        assertThat(kafka.all(OrdenClasificada.class, es(orden))).hasSize(1);
        assertThat(kafka.all(NivelEscalado.class, es(orden)))
                .extracting(NivelEscalado::vencioEn)
                .containsExactly(mas(12), mas(18));
    }

    @Test
    void sinSolucionSubeAlNivelSiguienteHastaElTercero() {
        OrdenPublicada orden = pyme();
        kafka.await(OrdenClasificada.class, es(orden));

        for (int nivel = 1; nivel <= 3; nivel++) {
            Map<String, Object> dicho = Map.of("nivel", nivel - 1, "motivo", "falta fibra");
            sinSolucion(orden, Roles.SUPERVISOR_CO, dicho).expectStatus().isOk();
            sinSolucion(orden, Roles.SUPERVISOR_CO, dicho)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.nivel")
                    .isEqualTo(nivel);
        }
        sinSolucion(orden, Roles.JEFE_DEPTO_CO, Map.of("nivel", 3, "motivo", "falta fibra"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detalle -> assertThat(detalle).contains("nivel 3"));

        escalamiento(orden)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.niveles.length()")
                .isEqualTo(3)
                .jsonPath("$.niveles[0].causa")
                .isEqualTo("SIN_SOLUCION")
                .jsonPath("$.niveles[0].motivo")
                .isEqualTo("falta fibra")
                .jsonPath("$.niveles[2].destinatario")
                .isEqualTo("JEFE_DEPTO_CO")
                .jsonPath("$.explicacion")
                .value(String.class, explicacion -> assertThat(explicacion).startsWith("ALTA"))
                .jsonPath("$.evaluacion.porque")
                .value(String.class, porque -> assertThat(porque).contains("pyme-o-influencer"))
                .jsonPath("$.proximoEn")
                .isEqualTo(mas(24).toString());
        assertThat(kafka.await(NivelEscalado.class, nivel(orden, 3)).causa()).isEqualTo("SIN_SOLUCION");
    }

    @Test
    void elJefeEsRecordadoHastaQueOtraOrdenDelMismoDanoLoSolucione() {
        OrdenPublicada orden = pyme();
        kafka.await(OrdenClasificada.class, es(orden));
        clock.moveTo(mas(24));
        kafka.await(NivelEscalado.class, nivel(orden, 3));
        kafka.publish(new OrdenCerrada(orden.cerrada(mas(25), false)), mas(25));
        kafka.await(EscalamientoDetenido.class, es(orden));
        clock.moveTo(mas(50));
        kafka.await(RecordatorioDeJefatura.class, es(orden));

        OrdenPublicada siguiente = orden.siguiente(mas(51));
        siguiente.segmento = "PYME";
        kafka.publish(new OrdenRegistrada("R2", "REITERA_TRAS_CIERRE", null, siguiente.registrada()), mas(51));
        kafka.publish(new OrdenCerrada(siguiente.cerrada(mas(52), true)), mas(52));
        kafka.await(EscalamientoDetenido.class, es(siguiente));
        clock.moveTo(mas(80));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        escalamiento(orden).expectBody().jsonPath("$.proximoEn").doesNotExist());
        testigo();
        assertThat(kafka.all(RecordatorioDeJefatura.class, es(orden))).hasSize(1);
    }

    @Test
    void pasadoElObjetivoElSupervisorRecibeUnCorreoYVeLaOrdenHastaQueSeSoluciona() {
        OrdenPublicada orden = new OrdenPublicada("INTERNET", registro);
        orden.reiteradaEn = registro;
        registrar(orden);
        kafka.await(OrdenClasificada.class, es(orden));
        assertThat(ordenesDe("/escalamientos?objetivoVencido=true", Roles.SUPERVISOR_CO))
                .doesNotContain(orden.id());

        clock.moveTo(mas(24));
        kafka.await(ObjetivoVencido.class, es(orden));

        assertThat(correo(recibido -> recibido.messageId().contains(orden.id() + ".objetivo@"))
                        .to())
                .containsExactly("supervisor.co@comteco.example");
        assertThat(ordenesDe("/escalamientos?objetivoVencido=true", Roles.SUPERVISOR_CO))
                .contains(orden.id())
                .doesNotHaveDuplicates();
        assertThat(ordenesDe("/escalamientos?objetivoVencido=true&nivel=1", Roles.SUPERVISOR_CO))
                .contains(orden.id());
        assertThat(ordenesDe("/escalamientos?objetivoVencido=true&nivel=2", Roles.SUPERVISOR_CO))
                .doesNotContain(orden.id());

        kafka.publish(new OrdenCerrada(orden.cerrada(mas(25), true)), mas(25));
        kafka.await(EscalamientoDetenido.class, es(orden));
        assertThat(ordenesDe("/escalamientos?objetivoVencido=true", Roles.SUPERVISOR_CO))
                .doesNotContain(orden.id());
    }

    /** All orders of a tray, page by page. */
    private List<String> ordenesDe(String bandeja, String rol) {
        return ordenesDe(bandeja, rol, Map.of());
    }

    private List<String> ordenesDe(String bandeja, String rol, Map<String, ?> claims) {
        List<String> vistas = new ArrayList<>();
        for (String uri = bandeja + "&limite=1"; uri != null && vistas.size() < 100; ) {
            Map<?, ?> pagina = get(uri, rol, claims)
                    .expectStatus()
                    .isOk()
                    .expectBody(Map.class)
                    .returnResult()
                    .getResponseBody();
            ((List<?>) pagina.get("elementos"))
                    .forEach(vista -> vistas.add(String.valueOf(((Map<?, ?>) vista).get("ordenId"))));
            uri = pagina.get("siguiente") == null ? null : bandeja + "&limite=1&cursor=" + pagina.get("siguiente");
        }
        return vistas;
    }

    @Test
    void elJefeRecibeUnCorreoAlTercerNivelYUnoPorDiaConSusRecordatorios() {
        OrdenPublicada orden = pyme();
        kafka.await(OrdenClasificada.class, es(orden));
        clock.moveTo(mas(24));
        kafka.await(NivelEscalado.class, nivel(orden, 3));

        MailCatcher.Received deNivel = correo(recibido -> recibido.messageId().contains(orden.id() + ".nivel-3@"));
        assertThat(deNivel.to()).containsExactly("jefe.depto.co@comteco.example");
        assertThat(deNivel.subject()).contains("sin solución").contains(orden.id());
        assertThat(deNivel.text()).contains(orden.contrato);
        escalamiento(orden)
                .expectBody()
                .jsonPath("$.niveles[*].medio")
                .isEqualTo(List.of("SISTEMA", "SISTEMA", "CORREO"))
                .jsonPath("$.niveles[0].hasta")
                .isEqualTo(mas(18).toString());

        clock.moveTo(mas(49));
        kafka.await(RecordatorioDeJefatura.class, es(orden));
        clock.moveTo(mas(74));
        MailCatcher.Received diario = correo(recibido -> recibido.messageId().startsWith("<recordatorios.")
                && recibido.text().contains(orden.id()));
        assertThat(diario.to()).containsExactly("jefe.depto.co@comteco.example");
        assertThat(RealServers.get().mail().received())
                .filteredOn(recibido -> recibido.messageId().equals(diario.messageId()))
                .as("one a day")
                .hasSize(1);
    }

    @Test
    void loReiteradoYAltoVaAlAdministradorAunqueSuRevisionLlegueAntesQueLaOrden() {
        OrdenPublicada orden = new OrdenPublicada("TELEFONIA", registro);
        orden.segmento = "PYME";
        orden.centro = "ESTE";
        orden.reiteradaEn = registro;
        EstadoDeControl control = new EstadoDeControl(
                orden.id() + ".LLAMADA",
                2,
                orden.id(),
                orden.contrato,
                "TELEFONIA",
                null,
                "LLAMADA",
                "PLANIFICADO",
                mas(27),
                null,
                null,
                null,
                null);
        kafka.publish(new ReiteracionesRevisadas(2, null, control), mas(3));
        testigo();
        kafka.publish(new OrdenCerrada(orden.cerrada(mas(3), true)), mas(3));

        CasoAdministrativoEscalado escalado = kafka.await(CasoAdministrativoEscalado.class, es(orden));
        assertThat(escalado.reiteraciones()).isEqualTo(2);
        assertThat(correo(recibido -> recibido.messageId().contains(orden.id() + ".caso-escalado@"))
                        .to())
                .containsExactly("administrador.co@comteco.example");
        String casos = "/casos-administrativos?situacion=ESCALADO";
        assertThat(ordenesDe(casos, Roles.ADMINISTRADOR_CO, Map.of("centro", "ESTE")))
                .contains(orden.id());
        assertThat(ordenesDe(casos, Roles.ADMINISTRADOR_CO, Map.of("centro", "SUR")))
                .doesNotContain(orden.id());
        assertThat(ordenesDe(casos, Roles.JEFE_DEPTO_CO, Map.of("centro", "SUR")))
                .contains(orden.id());

        Map<String, String> coordinacion = Map.of("coordinacion", "se cambia el tramo");
        comunicar(orden, Roles.SUPERVISOR_CO, coordinacion).expectStatus().isForbidden();
        comunicar(orden, Roles.ADMINISTRADOR_CO, Map.of())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errores[*].campo")
                .isEqualTo(List.of("coordinacion"));
        for (int vez = 1; vez <= 2; vez++) {
            comunicar(orden, Roles.ADMINISTRADOR_CO, coordinacion)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.situacion")
                    .isEqualTo("COMUNICADO")
                    .jsonPath("$.comunicacion.por")
                    .isEqualTo("ana");
        }
        comunicar(pyme(), Roles.ADMINISTRADOR_CO, coordinacion).expectStatus().is4xxClientError();
        kafka.await(CasoComunicado.class, es(orden));
        MailCatcher.Received remitido =
                correo(recibido -> recibido.messageId().contains(orden.id() + ".caso-comunicado@"));
        assertThat(remitido.to()).containsExactly("jefe.provision@comteco.example");
        assertThat(remitido.text()).contains("se cambia el tramo");
        assertThat(kafka.all(CasoComunicado.class, es(orden))).hasSize(1);

        Map<String, String> resultado =
                Map.of("resultado", "SOLUCIONADO", "medio", "TELEFONO", "detalle", "tramo cambiado");
        deCaso(orden, "JEFE_PROVISION_Y_ASEGURAMIENTO", Roles.JEFE_DEPTO_CO, resultado)
                .expectStatus()
                .isForbidden();
        for (int vez = 1; vez <= 2; vez++) {
            deCaso(orden, "JEFE_PROVISION_Y_ASEGURAMIENTO", Roles.JEFE_PROVISION_Y_ASEGURAMIENTO, resultado)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.situacion")
                    .isEqualTo("CONCLUIDO")
                    .jsonPath("$.niveles[2].nivel")
                    .isEqualTo("JEFE_PROVISION_Y_ASEGURAMIENTO")
                    .jsonPath("$.niveles[2].resultado.medio")
                    .isEqualTo("TELEFONO")
                    .jsonPath("$.niveles[2].resultado.detalle")
                    .isEqualTo("tramo cambiado")
                    .jsonPath("$.niveles[2].resultado.por")
                    .isEqualTo("ana");
        }
        assertThat(kafka.await(ResultadoDeCasoRegistrado.class, es(orden)).rol())
                .isEqualTo("JEFE_PROVISION_Y_ASEGURAMIENTO");
        assertThat(ordenesDe("/casos-administrativos?situacion=CONCLUIDO", Roles.JEFE_PROVISION_Y_ASEGURAMIENTO))
                .contains(orden.id());
        testigo();
        assertThat(kafka.all(ResultadoDeCasoRegistrado.class, es(orden))).hasSize(1);
    }

    @Test
    void elResultadoDeUnCasoQueNoLlegoNoSeRegistra() {
        OrdenPublicada orden = pyme();
        kafka.await(OrdenClasificada.class, es(orden));
        deCaso(orden, "ADMINISTRADOR_CO", Roles.ADMINISTRADOR_CO, Map.of("resultado", "COORDINADO", "detalle", "x"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("La orden no tiene un caso administrativo escalado.");
    }

    private WebTestClient.ResponseSpec deCaso(OrdenPublicada orden, String nivel, String rol, Map<String, ?> body) {
        return client().post()
                .uri("/casos-administrativos/{id}/niveles/{nivel}/resultado", orden.id(), nivel)
                .header("Authorization", RealServers.get().issuer().bearer("ana", rol))
                .bodyValue(body)
                .exchange();
    }

    @Test
    void cadaCentroVeSuBandejaYSusCasosYElJefeVeTodos() {
        OrdenPublicada orden = new OrdenPublicada("TELEFONIA", registro);
        orden.segmento = "PYME";
        orden.centro = "ESTE";
        registrar(orden);
        kafka.await(OrdenClasificada.class, es(orden));
        clock.moveTo(mas(12));
        kafka.await(NivelEscalado.class, nivel(orden, 1));
        assertThat(ordenesDe("/escalamientos?nivel=1", Roles.SUPERVISOR_CO, Map.of("centro", "ESTE")))
                .contains(orden.id());
        assertThat(ordenesDe("/escalamientos?nivel=1", Roles.SUPERVISOR_CO, Map.of("centro", "SUR")))
                .doesNotContain(orden.id());
        assertThat(ordenesDe("/escalamientos?nivel=1&centro=ESTE", Roles.SUPERVISOR_CO, Map.of("centro", "SUR")))
                .contains(orden.id());
        escalamiento(orden).expectBody().jsonPath("$.centro").isEqualTo("ESTE");

        clock.moveTo(mas(24));
        kafka.await(NivelEscalado.class, nivel(orden, 3));
        assertThat(ordenesDe("/escalamientos?nivel=3", Roles.JEFE_DEPTO_CO, Map.of("centro", "SUR")))
                .contains(orden.id());
        assertThat(ordenesDe("/escalamientos?nivel=3&centro=SUR", Roles.JEFE_DEPTO_CO, Map.of("centro", "SUR")))
                .doesNotContain(orden.id());
    }

    private WebTestClient.ResponseSpec comunicar(OrdenPublicada orden, String rol, Map<String, ?> body) {
        return client().post()
                .uri("/casos-administrativos/{id}/comunicacion", orden.id())
                .header("Authorization", RealServers.get().issuer().bearer("ana", rol))
                .bodyValue(body)
                .exchange();
    }

    @Test
    void losAvisadosVenSuBandejaYRegistranSuResultado() {
        OrdenPublicada orden = pyme();
        kafka.await(OrdenClasificada.class, es(orden));
        clock.moveTo(mas(18));
        kafka.await(NivelEscalado.class, nivel(orden, 2));

        String bandeja = "/escalamientos?nivel=2";
        assertThat(ordenesDe(bandeja, Roles.DIV_REDES)).contains(orden.id()).doesNotHaveDuplicates();
        get(bandeja, Roles.TECNICO).expectStatus().isForbidden();

        Map<String, String> resultado = Map.of("resultado", "COORDINADO", "detalle", "va un técnico");
        decir("niveles/2/resultado", orden, Roles.DIV_REDES, resultado)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.niveles[1].resultado.detalle")
                .isEqualTo("va un técnico")
                .jsonPath("$.niveles[1].resultado.por")
                .isEqualTo("ana");
        decir("armario", orden, Roles.DIV_REDES, Map.of("armario", "A-17", "instruccion", "revisar bornes"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.enArmario.armario")
                .isEqualTo("A-17");
        kafka.await(
                GestionDeNivelRegistrada.class,
                told -> told.estado().ordenId().equals(orden.id())
                        && told.rol().equals("DIV_REDES")
                        && told.resultado().equals("COORDINADO"));
        kafka.await(
                GestionDeNivelRegistrada.class,
                told -> told.estado().ordenId().equals(orden.id()) && "A-17".equals(told.armario()));
    }

    @ParameterizedTest
    @CsvSource({
        "niveles/1/resultado, SUPERVISOR_CO, resultado, COORDINADO, detalle",
        "armario,             DIV_REDES,     armario,   A17,        instruccion"
    })
    void loQueNoCorrespondeTodaviaSeDice(String ruta, String rol, String uno, String valor, String otro) {
        OrdenPublicada orden = pyme();
        kafka.await(OrdenClasificada.class, es(orden));
        decir(ruta, orden, rol, Map.of(uno, valor, otro, "x"))
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType("application/problem+json");
    }

    private static MailCatcher.Received correo(Predicate<MailCatcher.Received> cual) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> RealServers.get().mail().received().stream()
                                .filter(cual)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void elSupervisorRebajaUnaPrioridadConSuMotivoUnaSolaVez() {
        OrdenPublicada orden = pyme();
        kafka.await(OrdenClasificada.class, es(orden));
        clock.moveTo(mas(6));
        Map<String, String> pedida = Map.of("vulnerabilidad", "MODERADA", "motivo", "cliente de viaje");

        decir("prioridad", orden, Roles.OPERADOR_CO, pedida).expectStatus().isForbidden();
        decir("prioridad", orden, Roles.SUPERVISOR_CO, Map.of("vulnerabilidad", "BAJA"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errores[*].campo")
                .isEqualTo(List.of("vulnerabilidad", "motivo"));
        for (int vez = 1; vez <= 2; vez++) {
            decir("prioridad", orden, Roles.SUPERVISOR_CO, pedida)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.vence")
                    .isEqualTo(mas(54).toString())
                    .jsonPath("$.rebaja.motivo")
                    .isEqualTo("cliente de viaje")
                    .jsonPath("$.rebaja.por")
                    .isEqualTo("ana");
        }
        decir("prioridad", orden, Roles.SUPERVISOR_CO, Map.of("vulnerabilidad", "ALTA", "motivo", "volvió"))
                .expectStatus()
                .isEqualTo(409);
        testigo();

        assertThat(kafka.all(OrdenClasificada.class, es(orden)))
                .extracting(OrdenClasificada::causa, evento -> evento.estado().vence())
                .containsExactly(tuple("REGISTRO", mas(24)), tuple("REBAJA", mas(54)));
        assertThat(kafka.all(OrdenClasificada.class, es(orden)).getLast().explicacion())
                .doesNotContain("cliente de viaje");
    }

    @Test
    void laAnulacionConfirmadaDetieneElEscalamiento() {
        OrdenPublicada orden = new OrdenPublicada("INTERNET", registro);
        registrar(orden);
        kafka.publish(
                new OrdenAnulada(orden.tras(o -> {
                    o.situacion = "ANULADA";
                    o.anuladaEn = mas(1);
                })),
                mas(1));
        kafka.await(
                OrdenClasificada.class,
                evento -> es(orden).test(evento) && evento.causa().equals("ANULACION"));
        clock.moveTo(mas(2));

        decir("decision-de-anulada", orden, Roles.SUPERVISOR_CO, Map.of("decision", "OTRA", "motivo", ""))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errores[*].campo")
                .isEqualTo(List.of("decision", "motivo", "avisoAlCliente"));
        Map<String, String> decision =
                Map.of("decision", "ANULACION_CONFIRMADA", "motivo", "duplicada", "avisoAlCliente", "LLAMADA");
        decir("decision-de-anulada", orden, Roles.OPERADOR_CO, decision)
                .expectStatus()
                .isForbidden();
        for (int vez = 1; vez <= 2; vez++) {
            decir("decision-de-anulada", orden, Roles.SUPERVISOR_CO, decision)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.detenidoEn")
                    .isEqualTo(mas(2).toString())
                    .jsonPath("$.anulacionConfirmada.motivo")
                    .isEqualTo("duplicada")
                    .jsonPath("$.anulacionConfirmada.avisoAlCliente")
                    .isEqualTo("LLAMADA");
        }
        assertThat(kafka.await(EscalamientoDetenido.class, es(orden)).estado().detenidoEn())
                .isEqualTo(mas(2));
    }

    @Test
    void laAsistenciaTodaviaNoEsUnaOrden() {
        OrdenPublicada orden = new OrdenPublicada("INTERNET", null);
        kafka.publish(
                new AsistenciaIniciada("R1", "PRIMER_REPORTE", orden.tras(o -> o.situacion = "EN_ASISTENCIA")),
                registro);
        OrdenPublicada despues = orden.siguiente(registro);
        kafka.publish(new OrdenRegistrada("R2", "PRIMER_REPORTE", null, despues.registrada()), registro);
        kafka.await(OrdenClasificada.class, es(despues));

        escalamiento(orden).expectStatus().isNotFound();
    }

    @Test
    void unServicioDesconocidoVaALasCartasMuertas() {
        OrdenPublicada orden = new OrdenPublicada("TELEGRAFIA", registro);
        registrar(orden);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kafka.records()).anySatisfy(record -> {
                    assertThat(record.topic()).isEqualTo("ordenes.v1.escalation-service.dlt");
                    assertThat(record.key()).isEqualTo(orden.contrato);
                }));
    }

    @Test
    void lasPeticionesEquivocadasSeDicenConTodasSusLetras() {
        OrdenPublicada orden = pyme();
        kafka.await(OrdenClasificada.class, es(orden));

        sinSolucion(orden, Roles.SUPERVISOR_CO, Map.of("motivo", " "))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errores[*].campo")
                .isEqualTo(List.of("nivel", "motivo"));
        sinSolucion(orden, Roles.TECNICO, Map.of("nivel", 0, "motivo", "no pude"))
                .expectStatus()
                .isForbidden();
        sinSolucion(new OrdenPublicada("INTERNET", registro), Roles.SISTEMA, Map.of("nivel", 0, "motivo", "no pude"))
                .expectStatus()
                .isNotFound();
        client().get().uri("/matriz-priorizacion").exchange().expectStatus().isUnauthorized();

        kafka.publish(new OrdenCerrada(orden.cerrada(mas(1), true)), mas(1));
        kafka.await(EscalamientoDetenido.class, es(orden));
        sinSolucion(orden, Roles.SISTEMA, Map.of("nivel", 0, "motivo", "no pude"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detalle -> assertThat(detalle).contains("detenido"));
    }

    @Test
    void laMatrizSeVeComoDatosConSusCifras() {
        get("/matriz-priorizacion")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo("1")
                .jsonPath("$.filas[0].vulnerabilidad")
                .isEqualTo("MUY_ALTA")
                .jsonPath("$.filas[2].objetivoHoras")
                .isEqualTo(24)
                .jsonPath("$.filas[3].reglas[0].edadMinimaHoras")
                .isEqualTo(150);

        long antes = vencidas();
        OrdenPublicada orden = new OrdenPublicada("TELEFONIA", registro);
        orden.segmento = "TOP_B";
        registrar(orden);
        kafka.await(OrdenClasificada.class, es(orden));
        clock.moveTo(mas(13));
        kafka.await(NivelEscalado.class, nivel(orden, 3));
        assertThat(vencidas()).isEqualTo(antes + 1);
    }

    @Test
    void laMatrizEnsayaUnaOrdenSinGuardarla() {
        ensayar(Map.of("servicio", "INTERNET", "segmento", "PYME", "reiterada", true, "en", "2016-03-07T12:00:00Z"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.vulnerabilidad")
                .isEqualTo("ALTA")
                .jsonPath("$.vence")
                .isEqualTo("2016-03-08T12:00:00Z")
                .jsonPath("$.versionDeMatriz")
                .isEqualTo("1")
                .jsonPath("$.evaluacion.porque")
                .value(String.class, porque -> assertThat(porque).contains("D-16"))
                .jsonPath("$.evaluacion.reglas[0].incumplidas[0]")
                .isEqualTo("segmentos");
        ensayar(Map.of("servicio", "TELEGRAFIA", "tipo", "OTRO", "segmento", "TOP_Z", "edadHoras", -1))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errores[*].campo")
                .isEqualTo(List.of("servicio", "tipo", "segmento", "edadHoras"));
        get("/escalamientos/ENSAYO").expectStatus().isNotFound();
    }

    private WebTestClient.ResponseSpec ensayar(Map<String, ?> body) {
        return client().post()
                .uri("/matriz-priorizacion/evaluaciones")
                .header("Authorization", RealServers.get().issuer().bearer("ana", Roles.OPERADOR_CO))
                .bodyValue(body)
                .exchange();
    }

    private long vencidas() {
        List<Number> vencidas = new ArrayList<>();
        get("/matriz-priorizacion/cifras")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.filas[0].vulnerabilidad")
                .isEqualTo("MUY_ALTA")
                .jsonPath("$.filas[0].vencidas")
                .value(Number.class, vencidas::add);
        return vencidas.getFirst().longValue();
    }

    /** Another order went all the way: whatever was published or due before it has been dealt with, or never will be. */
    private void testigo() {
        OrdenPublicada testigo = new OrdenPublicada("TELEFONIA", clock.instant().minus(Duration.ofHours(13)));
        testigo.segmento = "PYME";
        registrar(testigo);
        kafka.await(NivelEscalado.class, nivel(testigo, 1));
    }

    private OrdenPublicada pyme() {
        OrdenPublicada orden = new OrdenPublicada("TELEFONIA", registro);
        orden.segmento = "PYME";
        registrar(orden);
        return orden;
    }

    private void registrar(OrdenPublicada orden) {
        kafka.publish(
                new OrdenRegistrada("R-" + UUID.randomUUID(), "PRIMER_REPORTE", null, orden.registrada()), registro);
    }

    private Instant mas(long horas) {
        return registro.plus(Duration.ofHours(horas));
    }

    private static Predicate<EventoDeEscalamiento> es(OrdenPublicada orden) {
        return evento -> evento.fuente().equals(orden.id());
    }

    private static Predicate<NivelEscalado> nivel(OrdenPublicada orden, int nivel) {
        return evento -> evento.fuente().equals(orden.id()) && evento.nivel() == nivel;
    }

    private WebTestClient.ResponseSpec sinSolucion(OrdenPublicada orden, String rol, Map<String, ?> body) {
        return decir("sin-solucion", orden, rol, body);
    }

    private WebTestClient.ResponseSpec decir(String que, OrdenPublicada orden, String rol, Map<String, ?> body) {
        return client().post()
                .uri("/escalamientos/{id}/" + que, orden.id())
                .header("Authorization", RealServers.get().issuer().bearer("ana", rol))
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec escalamiento(OrdenPublicada orden) {
        return get("/escalamientos/" + orden.id());
    }

    private WebTestClient.ResponseSpec get(String uri) {
        return get(uri, Roles.OPERADOR_CO);
    }

    private WebTestClient.ResponseSpec get(String uri, String rol) {
        return get(uri, rol, Map.of());
    }

    private WebTestClient.ResponseSpec get(String uri, String rol, Map<String, ?> claims) {
        return client().get()
                .uri(uri)
                .header("Authorization", RealServers.get().issuer().bearer("ana", claims, rol))
                .exchange();
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }
}
