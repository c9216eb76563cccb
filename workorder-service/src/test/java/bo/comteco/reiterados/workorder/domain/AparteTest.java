package bo.comteco.reiterados.workorder.domain;

import static bo.comteco.reiterados.workorder.domain.Relato.T0;
import static bo.comteco.reiterados.workorder.domain.Relato.horas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Installations and material are orders with every move, and no link in the chain of a damage. */
class AparteTest {

    private static final String PEDIDO = Relato.id(1).texto() + ".LLAMADA.MATERIAL.1";
    private static final EslabonId MATERIAL =
            EslabonId.leer("C1.INTERNET.F1~M-1-LLAMADA-MATERIAL-1.1").orElseThrow();

    @Test
    void elMaterialQuedaVinculadoALaOrdenReparadaYElPaso3NoLoMira() {
        Relato relato = new Relato().reclamo(Canal.RETENCION, T0).cerrar(1, true, horas(1));
        PedirMaterial pedido = new PedirMaterial(PEDIDO, Relato.id(1), "ONT-4", horas(26));
        assertThat(relato.dar(pedido)).isTrue();
        assertThat(relato.dar(pedido)).as("una orden por pedido").isFalse();
        Ficha ficha = relato.aparte.getFirst().ficha();
        assertThat(ficha.id()).isEqualTo(MATERIAL);
        assertThat(ficha.repite()).isEqualTo(Relato.id(1).texto());
        assertThat(ficha.material()).isEqualTo("ONT-4");
        assertThat(ficha.destino()).isEqualTo(relato.ficha(1).destino());
        assertThat(ficha.caso()).isNull();
        assertThat(LugarEnAgenda.de(relato.aparte.getFirst()).orElseThrow().turno())
                .as("va con la vuelta a un daño reiterado")
                .isZero();

        relato.dar(new PedirMaterial(Relato.id(1).texto() + ".LLAMADA.MATERIAL.2", Relato.id(1), "CABLE", horas(27)));
        assertThat(relato.aparte).hasSize(2);
        relato.reclamo(Canal.CALL_CENTER, horas(28));
        assertThat(relato.ficha(2).origen())
                .as("repite la cerrada, no el material abierto")
                .isEqualTo(DecisionDeReclamo.REITERA_TRAS_CIERRE);
    }

    @Test
    void seMueveComoCualquierOrdenYUnaAnuladaSeSustituyeAparte() {
        Relato relato = new Relato().reclamo(Canal.CALL_CENTER, T0).cerrar(1, true, horas(1));
        relato.dar(new PedirMaterial(PEDIDO, Relato.id(1), "ONT-4", horas(26)));
        relato.dar(new PonerEnReparacion(MATERIAL, new Asignacion("T-1", null), horas(27)));
        assertThat(relato.aparte.getFirst()).isInstanceOf(EnReparacion.class);
        relato.dar(new Anular(MATERIAL, "no hay en almacén", horas(28)));
        relato.dar(new Sustituir(MATERIAL, horas(29)));
        relato.dar(new Sustituir(MATERIAL, horas(29)));
        assertThat(relato.aparte).hasSize(2);
        assertThat(relato.aparte)
                .filteredOn(Anulada.class::isInstance)
                .singleElement()
                .satisfies(anulada ->
                        assertThat(((Anulada) anulada).sustitucion().por()).isEqualTo(MATERIAL.siguiente()));
        assertThat(relato.dano().eslabones()).hasSize(1);
    }

    @Test
    void unaInstalacionSeHaceUnaVezYTieneElCentroDeSuLugar() {
        Relato relato = new Relato();
        RegistrarInstalacion instalar =
                new RegistrarInstalacion(Cadena.deInstalacion("C1", Servicio.INTERNET, "k"), "A12", Relato.DATOS, T0);
        assertThat(relato.dar(instalar)).isTrue();
        assertThat(relato.ultimoHecho()).isEqualTo(new Hecho.OrdenRegistrada(null, null, null, T0));
        assertThat(relato.dar(instalar)).isFalse();
        assertThat(relato.resultado).isEqualTo(new Resultado.Aceptado(relato.aparte.getFirst()));
        Ficha ficha = relato.aparte.getFirst().ficha();
        assertThat(ficha.destino().centro()).isEqualTo("SUR");
        assertThat(ficha.id().cadena().tipo()).isEqualTo(TipoDeOrden.INSTALACION);
        assertThat(ficha.id().cadena().grupo()).isEqualTo(ficha.id().cadena().id());
    }

    @Test
    void elMaterialSeDecideConElDano() {
        assertThat(MATERIAL.cadena().grupo()).isEqualTo("C1.INTERNET.F1");
        assertThat(MATERIAL.cadena().tipo()).isEqualTo(TipoDeOrden.MATERIAL);
        assertThat(EslabonId.leer(MATERIAL.texto())).contains(MATERIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C1.INTERNET.F1~.1",
                "C1.INTERNET.F1~M.1",
                "C1.INTERNET.F1~M-.1",
                "C1.INTERNET.F1~R-1.1",
                "C1.INTERNET.F1~X-1.1",
                "C1.INTERNET.F1~M-a~b.1",
                "C1.INTERNET.~M-1.1"
            })
    void loQueNoNombraNingunTrabajoNoEsUnaOrden(String texto) {
        assertThat(EslabonId.leer(texto)).isEmpty();
    }

    @Test
    void unPedidoDeOtraOrdenEsUnError() {
        Relato relato = new Relato().reclamo(Canal.CALL_CENTER, T0).cerrar(1, true, horas(1));
        PedirMaterial ajeno = new PedirMaterial("C2.INTERNET.F1.1.LLAMADA.MATERIAL.1", Relato.id(1), "X", horas(2));
        assertThatThrownBy(() -> relato.dar(ajeno)).isInstanceOf(IllegalArgumentException.class);
    }
}
