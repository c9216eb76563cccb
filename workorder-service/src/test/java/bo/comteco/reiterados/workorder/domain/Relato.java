package bo.comteco.reiterados.workorder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells a story about one damage: each command is decided on what the earlier ones left, as the store would keep it. */
final class Relato {

    static final Cadena CADENA = new Cadena("C1", Servicio.INTERNET, "F1");
    static final Instant T0 = Instant.parse("2016-03-01T12:00:00Z");
    static final LugarDeRed ARMARIO = new LugarDeRed(ClaseDeLugar.ARMARIO, "A1");
    static final MasivoId MASIVO = new MasivoId(ARMARIO, 1);
    static final DatosTecnicos DATOS = new DatosTecnicos("FTTH", "RESIDENCIAL", null);

    static final Centros CENTROS = new Centros("CENTRAL", Map.of("A1", "NORTE", "A12", "SUR"));

    private final AtencionDeDanos atencion = new AtencionDeDanos(PoliticaDeReiteracion.delProcedimiento(), CENTROS);
    private final List<Eslabon> eslabones = new ArrayList<>();
    final List<Eslabon> aparte = new ArrayList<>();
    final List<Hecho> hechos = new ArrayList<>();
    Resultado resultado = new Resultado.SinEfecto();
    private int reclamos;

    static Instant horas(long horas) {
        return T0.plus(Duration.ofHours(horas));
    }

    static EslabonId id(int numero) {
        return new EslabonId(CADENA, numero);
    }

    /** Decides and keeps; tells whether anything changed. */
    boolean dar(Comando comando) {
        List<Eslabon> leidos =
                Stream.concat(eslabones.stream(), aparte.stream()).toList();
        Decision decision = atencion.decidir(Dano.de(comando.cadena(), leidos), comando);
        resultado = decision.resultado();
        if (!(decision instanceof Decision.Cambio(Eslabon eslabon, List<Hecho> nuevos))) {
            return false;
        }
        if (!eslabon.ficha().id().cadena().equals(CADENA)) {
            aparte.removeIf(otro -> otro.ficha().id().equals(eslabon.ficha().id()));
            aparte.add(eslabon);
            hechos.addAll(nuevos);
            return true;
        }
        int lugar = eslabon.ficha().id().numero() - 1;
        assertThat(lugar).as("the next place, or one that exists").isLessThanOrEqualTo(eslabones.size());
        if (lugar == eslabones.size()) {
            eslabones.add(eslabon);
        } else {
            eslabones.set(lugar, eslabon);
        }
        hechos.addAll(nuevos);
        return true;
    }

    Dano dano() {
        return new Dano(eslabones);
    }

    Ficha ficha(int numero) {
        return eslabones.get(numero - 1).ficha();
    }

    Eslabon eslabon(int numero) {
        return eslabones.get(numero - 1);
    }

    Orden orden(int numero) {
        return (Orden) eslabon(numero);
    }

    Hecho ultimoHecho() {
        return hechos.getLast();
    }

    Relato reclamo(Canal canal, Instant recibidoEn) {
        reclamos++;
        return reclamo("R" + reclamos, canal, recibidoEn);
    }

    Relato reclamo(String id, Canal canal, Instant recibidoEn) {
        dar(new DecidirReclamo(id, CADENA, canal, recibidoEn, "A1", Unidad.PEX, DATOS, recibidoEn));
        return this;
    }

    /** A claim under {@link #MASIVO}. */
    Relato bajo(String id, Instant recibidoEn) {
        dar(new DecidirReclamo(id, CADENA, Canal.CALL_CENTER, recibidoEn, "A1", null, DATOS, recibidoEn)
                .enLaRed(List.of(ARMARIO), MASIVO));
        return this;
    }

    Relato asistencia(String reclamoId, ResultadoDeAsistencia resultado, Instant cuando) {
        dar(new RegistrarAsistencia(reclamoId, CADENA, resultado, null, cuando));
        return this;
    }

    Relato reparacion(int numero, Instant cuando) {
        dar(new PonerEnReparacion(id(numero), Asignacion.NADIE, cuando));
        return this;
    }

    Relato atender(int numero, Instant cuando) {
        reparacion(numero, cuando);
        dar(new Atender(id(numero), true, cuando));
        return this;
    }

    /** Through repair and attention to the closing, all at that instant. */
    Relato cerrar(int numero, boolean conSolucion, Instant cuando) {
        atender(numero, cuando);
        dar(new Cerrar(id(numero), conSolucion, cuando));
        return this;
    }

    Relato anular(int numero, Instant cuando) {
        dar(new Anular(id(numero), "duplicada", cuando));
        return this;
    }

    Relato sustituir(int numero, Instant cuando) {
        dar(new Sustituir(id(numero), cuando));
        return this;
    }

    Relato visita(String controlId, int numero, Instant cuando) {
        dar(new PedirVisita(controlId, id(numero), cuando));
        return this;
    }

    Relato visitaSolucionada(String controlId, int numero, Instant cuando) {
        dar(new SolucionarVisita(controlId, id(numero), cuando));
        return this;
    }

    Relato control(String controlId, int numero, Instant cuando) {
        dar(new ReprobarControl(controlId, id(numero), cuando));
        return this;
    }
}
