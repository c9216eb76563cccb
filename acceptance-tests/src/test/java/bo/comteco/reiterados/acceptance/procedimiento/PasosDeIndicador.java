package bo.comteco.reiterados.acceptance.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.acceptance.procedimiento.Escena.Cliente;
import bo.comteco.reiterados.acceptance.procedimiento.Sistema.Respuesta;
import bo.comteco.reiterados.localstack.stack.StackService;
import bo.comteco.reiterados.localstack.token.Rol;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Dado;
import io.cucumber.java.es.Entonces;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The month's figure (section III). A story that counts has a month of its own. */
public final class PasosDeIndicador {

    private static final int A_LA_VEZ = 8;

    private final Escena escena;
    private YearMonth mes = YearMonth.of(2026, 3);

    public PasosDeIndicador(Escena escena) {
        this.escena = escena;
    }

    @Dado("(que )empieza un mes nuevo")
    public void empiezaUnMes() {
        mes = YearMonth.from(escena.sistema().fecha()).plusMonths(1);
        avanzarA(mes);
    }

    @Cuando("el mes termina")
    public void termina() {
        avanzarA(mes.plusMonths(1));
    }

    /** Eight o'clock on its first day. */
    private void avanzarA(YearMonth otro) {
        escena.sistema()
                .avanzarHasta(otro.atDay(1).atTime(8, 0).atZone(Sistema.LA_PAZ).toInstant());
    }

    @Cuando("(que ){int} cliente(s) con daño reiterado quedó/quedaron {solucion}")
    public void quedaron(int cuantos, boolean conSolucion) {
        List<Cliente> clientes = IntStream.range(0, cuantos)
                .mapToObj(_ -> escena.entraCliente("RESIDENCIAL", "INTERNET", null))
                .toList();
        escena.aLaVez(A_LA_VEZ, clientes, cliente -> {
            escena.reclamar(cliente, "CALL_CENTER");
            escena.reclamar(cliente, "CALL_CENTER");
        });
        if (conSolucion) {
            List<JsonNode> ordenes =
                    new ArrayList<>(clientes.stream().map(escena::orden).toList());
            escena.aLaVez(A_LA_VEZ, ordenes, orden -> escena.cerrar(orden, true));
        }
    }

    private JsonNode indicador() {
        return escena.sistema().ver(Rol.JEFE_SOPORTE_AL_CLIENTE, StackService.REPORTING, "/indicadores/" + mes);
    }

    @Entonces("el indicador del mes es {int} de {int}: {word}")
    public void elIndicadorEs(int solucionados, int recibidos, String calificacion) {
        JsonNode indicador = indicador();
        assertThat(indicador.path("solucionados").asInt()).isEqualTo(solucionados);
        assertThat(indicador.path("recibidos").asInt()).isEqualTo(recibidos);
        assertThat(indicador.path("calificacion").asString()).isEqualTo(calificacion);
    }

    @Entonces("el porcentaje es {string}")
    public void elPorcentajeEs(String porcentaje) {
        assertThat(numero(indicador().path("porcentaje"))).isEqualByComparingTo(numero(porcentaje));
    }

    private static BigDecimal numero(JsonNode cifra) {
        return new BigDecimal(cifra.asString());
    }

    private static BigDecimal numero(String palabras) {
        return new BigDecimal(palabras.replace(" %", "").replace(',', '.'));
    }

    @Entonces("no hay ningún caso que contar: {word}")
    public void nada(String calificacion) {
        elIndicadorEs(0, 0, calificacion);
    }

    @Entonces("{int} de los solucionados está(n) verificado(s) por un control")
    public void verificados(int cuantos) {
        assertThat(indicador().path("verificados").asInt()).isEqualTo(cuantos);
    }

    @Entonces("{int} de los solucionados está(n) en plazo")
    public void enPlazo(int cuantos) {
        assertThat(indicador().path("enPlazo").asInt()).isEqualTo(cuantos);
    }

    @Cuando("el Jefe de la División Soporte al Cliente cierra el mes")
    public void cierra() {
        escena.sistema().esperarQuietud();
        escena.responde(cerrar());
        assertThat(escena.respuesta().aceptada())
                .as("%s", escena.respuesta().cuerpo())
                .isTrue();
    }

    @Cuando("el Jefe de la División Soporte al Cliente intenta cerrar el mes")
    public void intentaCerrar() {
        escena.responde(cerrar());
    }

    private Respuesta cerrar() {
        return escena.sistema()
                .pedir(
                        Rol.JEFE_SOPORTE_AL_CLIENTE,
                        "POST",
                        StackService.REPORTING,
                        "/indicadores/" + mes + "/cierre",
                        Map.of(),
                        Map.of());
    }

    @Entonces("el mes no se cierra: {string}")
    public void noSeCierra(String motivo) {
        assertThat(escena.respuesta().aceptada()).isFalse();
        assertThat(escena.respuesta().cuerpo().path("detail").asString()).contains(motivo);
    }

    @Entonces("al lado se ve la corrección: {int} de {int}")
    public void correccion(int solucionados, int recibidos) {
        JsonNode correccion = indicador().path("correccion");
        assertThat(correccion.path("solucionados").asInt()).isEqualTo(solucionados);
        assertThat(correccion.path("recibidos").asInt()).isEqualTo(recibidos);
    }

    @Entonces("visto hasta hace {tiempo}, el indicador era {int} de {int}")
    public void vistoHasta(Duration tiempo, int solucionados, int recibidos) {
        JsonNode antes = escena.sistema()
                .ver(
                        Rol.JEFE_SOPORTE_AL_CLIENTE,
                        StackService.REPORTING,
                        "/indicadores/" + mes + "?hasta="
                                + escena.sistema().ahora().minus(tiempo));
        assertThat(antes.path("solucionados").asInt(-1)).isEqualTo(solucionados);
        assertThat(antes.path("recibidos").asInt(-1)).isEqualTo(recibidos);
    }

    // To take along.

    private String descargado(String formato) {
        Respuesta archivo = escena.sistema()
                .leer(
                        Rol.JEFE_SOPORTE_AL_CLIENTE,
                        StackService.REPORTING,
                        "/indicadores/" + mes + "?formato=" + formato);
        assertThat(archivo.aceptada()).as(formato).isTrue();
        return archivo.texto();
    }

    @Entonces("el mes se puede imprimir, y abrir como libro de cálculo")
    public void seDescarga() {
        assertThat(descargado("pdf")).startsWith("%PDF-");
        assertThat(descargado("xlsx")).startsWith("PK");
    }

    @Entonces("su planilla tiene {int} casos, y el de este cliente está {word}")
    public void planilla(int casos, String situacion) {
        List<String> filas = descargado("csv").lines().toList();
        assertThat(filas).hasSize(1 + casos);
        assertThat(filas)
                .filteredOn(fila -> fila.contains(escena.cliente().contrato()))
                .singleElement()
                .asString()
                .contains(situacion);
    }

    // Beside it: all repairs of the month.

    private JsonNode entorno() {
        return escena.sistema()
                .ver(Rol.JEFE_SOPORTE_AL_CLIENTE, StackService.REPORTING, "/indicadores/" + mes + "/entorno");
    }

    @Entonces("al lado del indicador no hay nada que contar")
    public void nadaAlLado() {
        JsonNode entorno = entorno();
        assertThat(entorno.path("reiteracion").path("porcentaje").isNull()).isTrue();
        assertThat(entorno.path("reparacion").path("horasDeMedia").isNull()).isTrue();
        assertThat(entorno.path("plazos").path("porcentaje").isNull()).isTrue();
        assertThat(entorno.path("escalamientos"))
                .allSatisfy(nivel -> assertThat(nivel.path("ordenes").asInt()).isZero());
    }

    @Entonces("de {int} daño(s) del mes {int} es/son reiterado(s): {string}")
    public void reiterados(int danos, int reiterados, String porcentaje) {
        JsonNode reiteracion = entorno().path("reiteracion");
        assertThat(reiteracion.path("danos").asInt()).isEqualTo(danos);
        assertThat(reiteracion.path("reiterados").asInt()).isEqualTo(reiterados);
        assertThat(numero(reiteracion.path("porcentaje"))).isEqualByComparingTo(numero(porcentaje));
    }

    @Entonces("el tiempo medio de reparación de {int} orden/órdenes es de {string} horas")
    public void tiempoMedio(int ordenes, String horas) {
        JsonNode reparacion = entorno().path("reparacion");
        assertThat(reparacion.path("ordenes").asInt()).isEqualTo(ordenes);
        assertThat(numero(reparacion.path("horasDeMedia"))).isEqualByComparingTo(numero(horas));
    }

    @Entonces(
            "de los plazos de vulnerabilidad {vulnerabilidad} se cumplió/cumplieron {int} de {int}, y falta(n) ver {int}")
    public void plazos(String vulnerabilidad, int cumplidos, int juzgados, int pendientes) {
        JsonNode fila = entorno()
                .path("plazos")
                .path("vulnerabilidad")
                .valueStream()
                .filter(una -> una.path("valor").asString().equals(vulnerabilidad))
                .findFirst()
                .orElseThrow();
        juzgados(fila, cumplidos, juzgados, pendientes);
    }

    @Entonces("de los objetivos del mes se cumplió/cumplieron {int} de {int}, y falta(n) ver {int}")
    public void objetivos(int cumplidos, int juzgados, int pendientes) {
        juzgados(entorno().path("objetivos"), cumplidos, juzgados, pendientes);
    }

    private static void juzgados(JsonNode fila, int cumplidos, int juzgados, int pendientes) {
        assertThat(fila.path("cumplidos").asInt()).isEqualTo(cumplidos);
        assertThat(fila.path("incumplidos").asInt()).isEqualTo(juzgados - cumplidos);
        assertThat(fila.path("pendientes").asInt()).isEqualTo(pendientes);
    }

    @Entonces("en el mes {int} orden/órdenes subió/subieron {nivel}")
    public void subieron(int ordenes, Integer nivel) {
        escalados(List.of("SUPERVISOR_CO", "DIV_REDES", "JEFE_DEPTO_CO").get(nivel - 1), ordenes);
    }

    @Entonces("en el mes {int} orden/órdenes subió/subieron al Administrador del centro de operaciones")
    public void subieronAlAdministrador(int ordenes) {
        escalados("ADMINISTRADOR_CO", ordenes);
    }

    @Entonces("de los controles del mes se aprobó/aprobaron {int} y se reprobó/reprobaron {int}")
    public void controles(int aprobados, int reprobados) {
        JsonNode controles = escena.sistema()
                .ver(Rol.JEFE_SOPORTE_AL_CLIENTE, StackService.REPORTING, "/indicadores/" + mes + "/controles");
        assertThat(controles.path("aprobados").asInt()).isEqualTo(aprobados);
        assertThat(controles.path("reprobados").asInt()).isEqualTo(reprobados);
    }

    private void escalados(String nivel, int ordenes) {
        assertThat(entorno().path("escalamientos")).anySatisfy(escalado -> {
            assertThat(escalado.path("nivel").asString()).isEqualTo(nivel);
            assertThat(escalado.path("ordenes").asInt()).isEqualTo(ordenes);
        });
    }

    @Entonces("en el desglose por {word}, {string} tiene {int} de {int}")
    public void desglose(String rasgo, String valor, int solucionados, int recibidos) {
        assertThat(indicador().path("desglose").path(rasgo)).anySatisfy(parte -> {
            assertThat(parte.path("valor").asString()).isEqualTo(valor);
            assertThat(parte.path("solucionados").asInt()).isEqualTo(solucionados);
            assertThat(parte.path("recibidos").asInt()).isEqualTo(recibidos);
        });
    }
}
