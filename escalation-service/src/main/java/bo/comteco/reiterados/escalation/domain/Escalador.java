package bo.comteco.reiterados.escalation.domain;

import bo.comteco.reiterados.escalation.domain.OrdenPublica.Desenlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides escalations: (state, command) to new state and facts.
 *
 * <p><b>As a follower</b> it holds this. Whatever the order and however often the public states of one order arrive, if every
 * state whose instants lie at or before T has arrived when the timers are fired up to T, then the priority, its rule, its
 * deadline, the levels told with their due times, the target, the number of reminders due and the instant of the stop are
 * those of a delivery in order. The number of events and the moment of firing are not part of it: reminders that one pause
 * brings together are told once. One thing the public state cannot tell: which was first of an attendance and a failed control
 * at the very same instant.
 *
 * <p>Where a timer fires <em>before</em> the change that would have prevented it has arrived, somebody has been told, and no
 * event can take that back. Then what stays true is: nobody is told twice; whoever would have been told is told; the order is
 * at least as urgent as it would have been; the stop has its true instant. It costs a warning too many, never one too few.
 */
public final class Escalador {
    private static final String SIN_CASO = "La orden no tiene un caso administrativo escalado.";

    private final VersionesDeMatriz matrices;
    private final PoliticaDeEscalamiento politica;
    private final CalendarioHabil calendario;

    /** With those versions of the matrix, that policy, and that calendar for the rows that count business hours. */
    public Escalador(VersionesDeMatriz matrices, PoliticaDeEscalamiento politica, CalendarioHabil calendario) {
        this.calendario = calendario;
        this.matrices = matrices;
        this.politica = politica;
    }

    /** Decides a command on an escalation, or on an order that was not known yet. */
    public Decision decidir(@Nullable Escalamiento estado, Comando comando) {
        return switch (comando) {
            case Comando.SeguirOrden seguir -> seguir(estado, seguir);
            case Comando.VencerPlazos vencer -> vencer(estado, vencer);
            case Comando.DeclararSinSolucion declarar -> declarar(estado, declarar);
            case Comando.RebajarPrioridad rebajar -> rebajar(estado, rebajar);
            case Comando.ConfirmarAnulacion confirmar -> confirmar(estado, confirmar);
            case Comando.RegistrarResultado resultado -> registrar(estado, resultado);
            case Comando.InstruirEnArmario instruir -> instruir(estado, instruir);
            case Comando.RevisarReiteraciones revisar -> revisar(estado, revisar);
            case Comando.ComunicarCaso comunicar -> comunicar(estado, comunicar);
            case Comando.RegistrarResultadoDeCaso resultado -> registrar(estado, resultado);
            case Comando.VolverAEsperar volver ->
                estado == null
                        ? new Decision.Ignorada()
                        : new Reproduccion(estado, volver.ahora()).decisionSobre(estado);
        };
    }

    /** Classifies an order as it stands at that instant, with nothing that was said before; stores nothing. */
    public Clasificacion clasificar(OrdenPublica orden, Instant instante) {
        return mirar(orden, instante);
    }

    /** How the matrix came to what it says of an order at that instant. */
    public Evaluacion evaluar(OrdenPublica orden, Instant instante) {
        return matrices.enVigor(instante).evaluar(orden, instante);
    }

    /** How the rule of a classification came to win; empty where the matrix of its version is not at hand any more. */
    public Optional<Evaluacion> evaluar(Expediente expediente) {
        Clasificacion clasificacion = expediente.clasificacion();
        return matrices.llamada(clasificacion.versionDeMatriz())
                .map(matriz -> matriz.evaluar(expediente.orden(), clasificacion.reglaDesde()));
    }

    private Decision seguir(@Nullable Escalamiento estado, Comando.SeguirOrden comando) {
        OrdenPublica anterior = estado == null ? null : estado.expediente().orden();
        if (anterior != null && comando.orden().secuencia() <= anterior.secuencia()) {
            return new Decision.Ignorada();
        }
        OrdenPublica orden = comando.orden();
        Reproduccion reproduccion;
        if (estado == null) {
            reproduccion = new Reproduccion(abrir(orden), comando.ahora());
            reproduccion.contar(new Hecho.Clasificada(orden.registradaEn(), orden.causaEn(orden.registradaEn())));
        } else {
            reproduccion = new Reproduccion(estado.con(estado.expediente().con(orden)), comando.ahora());
        }
        reproduccion.aplicar(anterior);
        reproduccion.decidirCaso();
        return reproduccion.decision();
    }

    private EnCurso abrir(OrdenPublica orden) {
        Clasificacion primera = mirar(orden, orden.registradaEn());
        EnCurso abierto = new EnCurso(Expediente.abierto(orden, primera), List.of());
        return primera.enMatriz() ? abierto.adelantando(vencimientos(primera)) : abierto;
    }

    private Decision vencer(@Nullable Escalamiento estado, Comando.VencerPlazos comando) {
        if (estado == null) {
            return new Decision.Ignorada();
        }
        Reproduccion reproduccion = new Reproduccion(estado, comando.ahora());
        Instant solucionado = comando.danoSolucionadoEn();
        if (solucionado != null && !solucionado.isAfter(comando.ahora())) {
            reproduccion.dispararHasta(solucionado.minusNanos(1));
            reproduccion.dejarDeRecordar();
        }
        reproduccion.dispararHasta(comando.ahora());
        return reproduccion.decisionSobre(estado);
    }

    private Decision declarar(@Nullable Escalamiento estado, Comando.DeclararSinSolucion comando) {
        return switch (estado) {
            case null -> new Decision.Rechazada("No hay escalamiento de esa orden.");
            case Escalamiento ya when comando.nivel() < ya.expediente().nivel() -> new Decision.Ignorada();
            case Detenido detenido ->
                new Decision.Rechazada("El escalamiento está detenido: la orden fue solucionada, cerrada o anulada.");
            case EnCurso enCurso -> {
                int alcanzado = enCurso.expediente().nivel();
                if (comando.nivel() > alcanzado) {
                    yield new Decision.Rechazada("El nivel %d no ha sido avisado; la orden está en el nivel %d."
                            .formatted(comando.nivel(), alcanzado));
                }
                Reproduccion reproduccion = new Reproduccion(enCurso, comando.ahora());
                if (alcanzado > 0) {
                    reproduccion.resultado(
                            alcanzado,
                            new ResultadoDeNivel(
                                    ResultadoDeNivel.Valor.SIN_SOLUCION,
                                    Medio.SISTEMA,
                                    comando.motivo(),
                                    comando.por(),
                                    comando.ahora()));
                }
                yield reproduccion.subir(CausaDeNivel.SIN_SOLUCION, comando.ahora(), comando.motivo())
                        ? reproduccion.decision()
                        : new Decision.Rechazada(
                                "La orden ya está en el nivel 3, Jefe Depto. Centro de Operaciones: no hay uno más alto.");
            }
        };
    }

    private Decision rebajar(@Nullable Escalamiento estado, Comando.RebajarPrioridad comando) {
        return switch (estado) {
            case null -> new Decision.Rechazada("No hay escalamiento de esa orden.");
            case Escalamiento ya when rebajadaPor(ya.expediente(), comando) -> new Decision.Ignorada();
            case Detenido detenido ->
                new Decision.Rechazada("El escalamiento está detenido: la orden fue solucionada, cerrada o anulada.");
            case EnCurso enCurso -> {
                Reproduccion reproduccion = new Reproduccion(enCurso, comando.ahora());
                reproduccion.dispararHasta(comando.ahora());
                Vulnerabilidad actual =
                        reproduccion.estado.expediente().clasificacion().vulnerabilidad();
                MatrizDePriorizacion matriz = matrices.enVigor(comando.ahora());
                Optional<Fila> fila = matriz.fila(comando.vulnerabilidad());
                if (!actual.masUrgenteQue(comando.vulnerabilidad())) {
                    yield new Decision.Rechazada("No es una rebaja: la orden es %s y se pide %s."
                            .formatted(actual, comando.vulnerabilidad()));
                }
                if (fila.isEmpty()) {
                    yield new Decision.Rechazada(
                            "La matriz %s no tiene la fila %s.".formatted(matriz.version(), comando.vulnerabilidad()));
                }
                reproduccion.rebajar(comando, fila.get(), matriz.version());
                yield reproduccion.decision();
            }
        };
    }

    private Decision confirmar(@Nullable Escalamiento estado, Comando.ConfirmarAnulacion comando) {
        AnulacionConfirmada confirmada =
                estado == null ? null : estado.expediente().anulacionConfirmada();
        if (confirmada != null) {
            return confirmada.es(comando)
                    ? new Decision.Ignorada()
                    : new Decision.Rechazada("La anulación ya fue confirmada, con otro motivo o por otra persona.");
        }
        return switch (estado) {
            case null -> new Decision.Rechazada("No hay escalamiento de esa orden.");
            case Escalamiento viva
            when !viva.expediente().orden().anulada(comando.ahora()) ->
                new Decision.Rechazada("La orden no está anulada.");
            case Detenido detenido -> new Decision.Rechazada("La orden anulada no espera una decisión.");
            case EnCurso enCurso -> {
                Reproduccion reproduccion = new Reproduccion(enCurso, comando.ahora());
                reproduccion.dispararHasta(comando.ahora());
                reproduccion.confirmar(new AnulacionConfirmada(
                        comando.motivo(), comando.avisoAlCliente(), comando.por(), comando.ahora()));
                yield reproduccion.decision();
            }
        };
    }

    private static Decision registrar(@Nullable Escalamiento estado, Comando.RegistrarResultado comando) {
        if (estado == null) {
            return new Decision.Rechazada("No hay escalamiento de esa orden.");
        }
        Expediente expediente = estado.expediente();
        if (comando.nivel() < 1 || comando.nivel() > expediente.nivel()) {
            return new Decision.Rechazada("El nivel %d no ha sido avisado; la orden está en el nivel %d."
                    .formatted(comando.nivel(), expediente.nivel()));
        }
        NivelAvisado avisado = expediente.avisados().get(comando.nivel() - 1);
        ResultadoDeNivel nuevo = comando.resultado();
        if (avisado.resultado() != null && avisado.resultado().es(nuevo)) {
            return new Decision.Ignorada();
        }
        return anotada(
                estado.con(expediente.con(comando.nivel(), nuevo)),
                new Hecho.GestionRegistrada(nuevo.en(), avisado.nivel(), nuevo.valor(), nuevo.medio(), null));
    }

    private static Decision registrar(@Nullable Escalamiento estado, Comando.RegistrarResultadoDeCaso comando) {
        if (estado == null || !(estado.expediente().administrativo() instanceof CasoAdministrativo.Elevado caso)) {
            return new Decision.Rechazada(SIN_CASO);
        }
        if (!caso.alcanzados().contains(comando.nivel())) {
            return new Decision.Rechazada(
                    "El caso no ha llegado a %s: hasta que se comunique (Paso 27) registra su resultado %s."
                            .formatted(comando.nivel(), caso.alcanzados().getFirst()));
        }
        ResultadoDeNivel anterior = caso.resultados().get(comando.nivel());
        ResultadoDeNivel nuevo = comando.resultado();
        if (anterior != null && anterior.es(nuevo)) {
            return new Decision.Ignorada();
        }
        return anotada(
                estado.con(estado.expediente().con(caso.con(comando.nivel(), nuevo))),
                new Hecho.ResultadoDeCaso(nuevo.en(), comando.nivel(), nuevo.valor(), nuevo.medio()));
    }

    private static Decision instruir(@Nullable Escalamiento estado, Comando.InstruirEnArmario comando) {
        if (estado == null) {
            return new Decision.Rechazada("No hay escalamiento de esa orden.");
        }
        Expediente expediente = estado.expediente();
        if (expediente.orden().servicio() != Servicio.TELEFONIA) {
            return new Decision.Rechazada("Solo para TELEFONIA se instruye un técnico en el armario (Paso 23.2).");
        }
        if (expediente.nivel() < Nivel.DIV_REDES.numero()) {
            return new Decision.Rechazada(
                    "La orden está en el nivel %d: Div. Redes no ha sido avisada.".formatted(expediente.nivel()));
        }
        InstruccionEnArmario anterior = expediente.enArmario();
        if (anterior != null && anterior.es(comando)) {
            return new Decision.Ignorada();
        }
        InstruccionEnArmario nueva =
                new InstruccionEnArmario(comando.armario(), comando.instruccion(), comando.por(), comando.ahora());
        return anotada(
                estado.con(expediente.con(nueva)),
                new Hecho.GestionRegistrada(comando.ahora(), Nivel.DIV_REDES, null, null, comando.armario()));
    }

    private static Decision anotada(Escalamiento despues, Hecho hecho) {
        return new Decision.Aceptada(despues, List.of(new Paso(hecho, despues)));
    }

    private Decision revisar(@Nullable Escalamiento estado, Comando.RevisarReiteraciones comando) {
        if (estado == null) {
            return new Decision.Rechazada("No hay escalamiento de esa orden.");
        }
        if (estado.expediente().administrativo() != null) {
            return new Decision.Ignorada();
        }
        Reproduccion reproduccion = new Reproduccion(estado, comando.ahora());
        reproduccion.anotarRevision(new CasoAdministrativo.Revision(comando.reiteraciones(), comando.revisadaEn()));
        reproduccion.decidirCaso();
        return reproduccion.decision();
    }

    private Decision comunicar(@Nullable Escalamiento estado, Comando.ComunicarCaso comando) {
        return switch (estado == null ? null : estado.expediente().administrativo()) {
            case CasoAdministrativo.Escalado escalado -> {
                Reproduccion reproduccion = new Reproduccion(Objects.requireNonNull(estado), comando.ahora());
                reproduccion.comunicar(new CasoAdministrativo.Comunicado(
                        escalado.revision(),
                        comando.coordinacion(),
                        comando.por(),
                        comando.ahora(),
                        escalado.resultados()));
                yield reproduccion.decision();
            }
            case CasoAdministrativo.Comunicado ya
            when ya.coordinacion().equals(comando.coordinacion()) && ya.por().equals(comando.por()) ->
                new Decision.Ignorada();
            case CasoAdministrativo.Comunicado ya ->
                new Decision.Rechazada("El caso ya fue comunicado, con otra coordinación o por otra persona.");
            case null, default -> new Decision.Rechazada(SIN_CASO);
        };
    }

    /** Whether that lowering stands already. */
    private static boolean rebajadaPor(Expediente expediente, Comando.RebajarPrioridad comando) {
        Rebaja rebaja = expediente.rebaja();
        return rebaja != null
                && rebaja.es(comando)
                && expediente.clasificacion().regla().equals(Clasificacion.REBAJADA);
    }

    private Optional<Temporizador> proximo(Escalamiento estado) {
        Expediente expediente = estado.expediente();
        Stream<Temporizador> deLaSubida = estado instanceof EnCurso enCurso ? subida(enCurso) : Stream.of();
        return Stream.concat(deLaSubida, recordatorio(expediente).stream())
                .min(Comparator.comparing(Temporizador::vence));
    }

    /** Ages first where several are due together: they may bring a level nearer. */
    private Stream<Temporizador> subida(EnCurso estado) {
        Expediente expediente = estado.expediente();
        Clasificacion clasificacion = expediente.clasificacion();
        int nivel = expediente.nivel();
        Stream<Temporizador> edad = edadQueMejora(expediente).stream();
        Stream<Temporizador> subida = Nivel.sobre(nivel)
                .filter(sube -> !estado.vencimientos().isEmpty())
                .map(sube -> new Temporizador.Subida(estado.vencimientos().get(nivel), sube))
                .map(Temporizador.class::cast)
                .stream();
        Instant objetivo = clasificacion.objetivoEn();
        Stream<Temporizador> delObjetivo =
                objetivo != null && expediente.objetivoAvisadoEn() == null && !detenida(expediente, objetivo)
                        ? Stream.of(new Temporizador.Objetivo(objetivo))
                        : Stream.of();
        return Stream.of(edad, subida, delObjetivo).flatMap(timers -> timers);
    }

    /** An age is waited for only where it would change something, and not if it came while the rise was stopped. */
    private Optional<Temporizador> edadQueMejora(Expediente expediente) {
        OrdenPublica orden = expediente.orden();
        Clasificacion clasificacion = expediente.clasificacion();
        return matrices.edades(orden).stream()
                .filter(edad -> !detenida(expediente, edad))
                .filter(edad -> {
                    Clasificacion mirada = mirar(orden, edad);
                    return cuenta(expediente, mirada)
                            && clasificacion.conservando(mirada).cambiaA(clasificacion);
                })
                .findFirst()
                .map(Temporizador.Edad::new);
    }

    /**
     * Whether a look at the matrix counts after a person lowered the priority (D-18): it must come later, and say something
     * more urgent than the matrix did at the lowering, or be that of a failed control (Paso 21).
     */
    private boolean cuenta(Expediente expediente, Clasificacion mirada) {
        Rebaja rebaja = expediente.rebaja();
        if (rebaja == null) {
            return true;
        }
        Instant momento = mirada.reglaDesde();
        OrdenPublica orden = expediente.orden();
        return momento.isAfter(rebaja.en())
                && (momento.equals(orden.inmediataEn())
                        || mirada.vulnerabilidad()
                                .masUrgenteQue(mirar(orden, rebaja.en()).vulnerabilidad()));
    }

    /** Reminders stand at fixed distances from level 3; those that fall into a time when it was solved do not count. */
    private Optional<Temporizador> recordatorio(Expediente expediente) {
        Recordatorios recordatorios = expediente.recordatorios();
        if (recordatorios == null) {
            return Optional.empty();
        }
        Instant ultimoCambio = expediente.orden().ultimoMomento();
        Instant proximo = recordatorios.ultimoEn().plus(politica.recordatorioCada());
        while (solucionada(expediente, proximo)) {
            if (proximo.isAfter(ultimoCambio)) {
                return Optional.empty();
            }
            proximo = proximo.plus(politica.recordatorioCada());
        }
        return Optional.of(new Temporizador.Recordatorio(proximo));
    }

    /**
     * Whether nobody has to be reminded (D-11): the order or its case is solved, it was annulled without a case, or another
     * order took its place (D-25).
     */
    private boolean solucionada(Expediente expediente, Instant instante) {
        OrdenPublica orden = expediente.orden();
        if (OrdenPublica.hasta(orden.casoSolucionadoEn(), instante)
                || OrdenPublica.hasta(orden.sustituidaEn(), instante)) {
            return true;
        }
        if (orden.anulada(instante)) {
            return !orden.conCaso() && !esperaDecision(expediente, instante);
        }
        Desenlace cierre = orden.cierre();
        return (cierre != null && cierre.hasta(instante)) ? cierre.conSolucion() : orden.atendidaConSolucion(instante);
    }

    /** Whether nothing rises any more (D-14), as the order stood at that instant. */
    private boolean detenida(Expediente expediente, Instant instante) {
        OrdenPublica orden = expediente.orden();
        Desenlace cierre = orden.cierre();
        return (cierre != null && cierre.hasta(instante))
                || orden.atendidaConSolucion(instante)
                || (orden.anulada(instante) && !esperaDecision(expediente, instante));
    }

    /** Whether what follows an annulled order is still somebody's decision (D-25). */
    private boolean esperaDecision(Expediente expediente, Instant instante) {
        AnulacionConfirmada confirmada = expediente.anulacionConfirmada();
        return matrices.esperaTrasAnulacion(expediente.orden(), instante)
                && !OrdenPublica.hasta(expediente.orden().sustituidaEn(), instante)
                && (confirmada == null || confirmada.en().isAfter(instante));
    }

    /** What the matrix says at that instant, with nothing that was said before. */
    private Clasificacion mirar(OrdenPublica orden, Instant instante) {
        MatrizDePriorizacion matriz = matrices.enVigor(instante);
        Optional<MatrizDePriorizacion.Acierto> acierto = matriz.clasificar(orden, instante);
        Instant porMatriz = acierto.map(a -> a.fila().vence(instante, calendario))
                .orElseGet(() -> matriz.plazoFueraDeMatriz().desde(instante, calendario));
        String plazo = acierto.map(a -> a.fila().frase())
                .orElse(matriz.plazoFueraDeMatriz().frase());
        Instant inmediataEn = orden.inmediataEn();
        if (inmediataEn != null && orden.inmediata(instante)) {
            Instant limite = politica.plazoInmediata().desde(inmediataEn, calendario);
            if (limite.isBefore(porMatriz)) {
                porMatriz = limite;
                plazo = politica.plazoInmediata().frase() + " de orden inmediata";
            }
        }
        return new Clasificacion(
                acierto.map(a -> a.fila().vulnerabilidad()).orElse(Vulnerabilidad.FUERA_DE_MATRIZ),
                acierto.map(a -> a.regla().id()).orElse(Clasificacion.SIN_REGLA),
                acierto.map(a -> a.regla().enunciado()).orElse("Ninguna fila de la matriz corresponde"),
                matriz.version(),
                orden.causaEn(instante),
                instante,
                porMatriz,
                plazo,
                instante,
                acierto.flatMap(a -> Optional.ofNullable(a.fila().objetivoEn(instante, calendario)))
                        .orElse(null));
    }

    /** When each level is due by time, for a deadline that was set by that look: in the hours that it counts. */
    private List<Instant> vencimientos(Clasificacion mirada) {
        Instant desde = mirada.venceDesde();
        Stream<Plazo> deSuFila = matrices.enVigor(desde).fila(mirada.vulnerabilidad()).map(Fila::contado).stream();
        return Stream.concat(deSuFila, Stream.of(politica.plazoInmediata()))
                .filter(plazo ->
                        plazo.habiles() && plazo.desde(desde, calendario).equals(mirada.vence()))
                .findFirst()
                .map(plazo -> politica.partes(plazo.horas()).stream()
                        .map(parte -> calendario.mas(desde, parte))
                        .toList())
                .orElseGet(() -> politica.vencimientos(desde, mirada.vence()));
    }

    /** Plays the instants of one decision in turn; lives no longer than that decision. */
    private final class Reproduccion {
        private final Instant ahora;
        private final List<Paso> pasos = new ArrayList<>();
        private Escalamiento estado;

        Reproduccion(Escalamiento estado, Instant ahora) {
            this.estado = estado;
            this.ahora = ahora;
        }

        Decision.Aceptada decision() {
            Instant proximo = proximo(estado).map(Temporizador::vence).orElse(null);
            return new Decision.Aceptada(estado.con(estado.expediente().esperando(proximo)), pasos);
        }

        Decision decisionSobre(Escalamiento anterior) {
            Decision.Aceptada decision = decision();
            return decision.despues().equals(anterior) ? new Decision.Ignorada() : decision;
        }

        /** Everything from the first instant that {@code anterior} did not have, timers due before each instant first. */
        void aplicar(@Nullable OrdenPublica anterior) {
            OrdenPublica orden = orden();
            List<Instant> nuevos = orden.momentosNuevosDesde(anterior);
            if (nuevos.isEmpty()) {
                return;
            }
            Set<Instant> clasificaciones = new HashSet<>(orden.momentosDeClasificacion());
            Instant desde = nuevos.getFirst();
            orden.momentos().stream()
                    .filter(momento -> !momento.isBefore(desde))
                    .forEach(momento -> {
                        dispararHasta(momento.minusNanos(1));
                        if (estado instanceof Detenido detenido && reanuda(anterior, momento)) {
                            estado = detenido.reanudar();
                        }
                        if (clasificaciones.contains(momento)) {
                            clasificar(momento);
                        }
                        if (estado instanceof EnCurso && nuevos.contains(momento)) {
                            avisarPorCambio(anterior, momento);
                        }
                        if (estado instanceof EnCurso enCurso && detenida(estado.expediente(), momento)) {
                            detener(enCurso, momento);
                        }
                    });
        }

        /** Only what is new resumes, and before what else happened at that instant: a closing stops it again. */
        private boolean reanuda(@Nullable OrdenPublica anterior, Instant momento) {
            OrdenPublica orden = orden();
            Desenlace cierre = orden.cierre();
            return inmediataNueva(anterior)
                    && momento.equals(orden.inmediataEn())
                    && (cierre == null || !cierre.en().isBefore(momento))
                    && !orden.atendidaConSolucion(momento)
                    && !orden.anulada(momento.minusNanos(1));
        }

        private boolean inmediataNueva(@Nullable OrdenPublica anterior) {
            return anterior == null || !Objects.equals(orden().inmediataEn(), anterior.inmediataEn());
        }

        /** Tells a level because of what is new at that instant itself, not of what else was there already. */
        private void avisarPorCambio(@Nullable OrdenPublica anterior, Instant momento) {
            OrdenPublica orden = orden();
            if (inmediataNueva(anterior)
                    && momento.equals(orden.inmediataEn())
                    && estado.expediente().nivel() == 0) {
                subir(CausaDeNivel.CONTROL_REPROBADO, momento, null);
            }
            Desenlace atencion = orden.atencion();
            boolean nuevaAtencion = anterior == null || !Objects.equals(atencion, anterior.atencion());
            if (nuevaAtencion && atencion != null && atencion.en().equals(momento) && !atencion.conSolucion()) {
                subir(CausaDeNivel.SIN_SOLUCION, momento, null);
            }
        }

        /** Fires what is due at or before that instant, in turn. */
        void dispararHasta(Instant limite) {
            for (Optional<Temporizador> proximo = proximo(estado);
                    proximo.isPresent() && !proximo.get().vence().isAfter(limite);
                    proximo = proximo(estado)) {
                switch (proximo.get()) {
                    case Temporizador.Edad edad -> clasificar(edad.vence());
                    case Temporizador.Subida subida -> subir(CausaDeNivel.TIEMPO, subida.vence(), null);
                    case Temporizador.Objetivo objetivo ->
                        anotar(
                                estado.con(estado.expediente().conObjetivoAvisado(objetivo.vence())),
                                new Hecho.ObjetivoPasado(objetivo.vence()));
                    case Temporizador.Recordatorio recordatorio -> recordar(recordatorio, limite);
                }
            }
        }

        /** Tells the level above, if there is one. */
        boolean subir(CausaDeNivel causa, Instant vencioEn, @Nullable String motivo) {
            Optional<Nivel> nivel = Nivel.sobre(estado.expediente().nivel());
            nivel.ifPresent(sube -> {
                NivelAvisado avisado = new NivelAvisado(
                        sube,
                        causa,
                        vencioEn,
                        ahora.isBefore(vencioEn) ? vencioEn : ahora,
                        motivo,
                        politica.medio(sube),
                        null);
                anotar(estado.con(estado.expediente().con(avisado)), new Hecho.NivelSubido(avisado));
            });
            return nivel.isPresent();
        }

        void anotarRevision(CasoAdministrativo.Revision revision) {
            estado = estado.con(estado.expediente().con(new CasoAdministrativo.EnEspera(revision)));
        }

        /** Decides by the matrix (D-12) once the closing has been seen: then the priority is the last one. */
        void decidirCaso() {
            Expediente expediente = estado.expediente();
            if (!(expediente.administrativo() instanceof CasoAdministrativo.EnEspera espera)
                    || expediente.orden().cierre() == null) {
                return;
            }
            CasoAdministrativo.Revision revision = espera.revision();
            if (Vulnerabilidad.ALTA.masUrgenteQue(expediente.clasificacion().vulnerabilidad())) {
                estado = estado.con(expediente.con(new CasoAdministrativo.Registrado(revision)));
            } else {
                anotar(
                        estado.con(expediente.con(new CasoAdministrativo.Escalado(revision, Map.of()))),
                        new Hecho.CasoEscalado(revision.en(), revision.reiteraciones()));
            }
        }

        void comunicar(CasoAdministrativo.Comunicado comunicado) {
            anotar(estado.con(estado.expediente().con(comunicado)), new Hecho.CasoComunicado(comunicado.en()));
        }

        void resultado(int nivel, ResultadoDeNivel resultado) {
            estado = estado.con(estado.expediente().con(nivel, resultado));
        }

        void dejarDeRecordar() {
            estado = estado.con(estado.expediente().con((Recordatorios) null));
        }

        private void clasificar(Instant momento) {
            Expediente expediente = estado.expediente();
            Clasificacion anterior = expediente.clasificacion();
            Clasificacion mirada = mirar(expediente.orden(), momento);
            if (!cuenta(expediente, mirada)) {
                return;
            }
            Clasificacion nueva = anterior.conservando(mirada);
            estado = estado.con(expediente.con(nueva));
            if (estado instanceof EnCurso enCurso && mirada.enMatriz()) {
                estado = enCurso.adelantando(vencimientos(mirada));
            }
            if (nueva.cambiaA(anterior)) {
                pasos.add(new Paso(
                        new Hecho.Clasificada(momento, expediente.orden().causaEn(momento)), estado));
            }
        }

        void confirmar(AnulacionConfirmada confirmada) {
            EnCurso confirmado = new EnCurso(estado.expediente().con(confirmada), List.of());
            anotar(confirmado.detener(confirmada.en()), new Hecho.SubidaDetenida(confirmada.en()));
        }

        /** The row's deadline counts from now, and never ends sooner than the one before. */
        void rebajar(Comando.RebajarPrioridad comando, Fila fila, String versionDeMatriz) {
            Expediente expediente = estado.expediente();
            Instant antes = expediente.clasificacion().vence();
            Instant porFila = fila.vence(ahora, calendario);
            Instant vence = porFila.isBefore(antes) ? antes : porFila;
            Clasificacion rebajada = new Clasificacion(
                    comando.vulnerabilidad(),
                    Clasificacion.REBAJADA,
                    "Prioridad rebajada por una persona",
                    versionDeMatriz,
                    CausaDeClasificacion.REBAJA,
                    ahora,
                    vence,
                    fila.frase(),
                    ahora,
                    fila.objetivoEn(ahora, calendario));
            Rebaja rebaja = new Rebaja(comando.vulnerabilidad(), comando.motivo(), comando.por(), ahora);
            anotar(
                    new EnCurso(expediente.con(rebajada).con(rebaja), vencimientos(rebajada)),
                    new Hecho.Clasificada(ahora, CausaDeClasificacion.REBAJA));
        }

        private void recordar(Temporizador.Recordatorio primero, Instant limite) {
            Instant ultimo = primero.vence();
            int contados = 1;
            Instant siguiente = ultimo.plus(politica.recordatorioCada());
            while (!siguiente.isAfter(limite) && !solucionada(estado.expediente(), siguiente)) {
                ultimo = siguiente;
                contados++;
                siguiente = siguiente.plus(politica.recordatorioCada());
            }
            Recordatorios anteriores =
                    Objects.requireNonNull(estado.expediente().recordatorios());
            anotar(
                    estado.con(estado.expediente().con(new Recordatorios(ultimo, anteriores.contados() + contados))),
                    new Hecho.JefaturaRecordada(ultimo, contados - 1));
        }

        private void detener(EnCurso enCurso, Instant momento) {
            boolean habiaQueDetener =
                    enCurso.expediente().nivel() > 0 || !enCurso.vencimientos().isEmpty();
            if (habiaQueDetener) {
                anotar(enCurso.detener(momento), new Hecho.SubidaDetenida(momento));
            } else {
                estado = enCurso.detener(momento);
            }
        }

        private void anotar(Escalamiento despues, Hecho hecho) {
            estado = despues;
            contar(hecho);
        }

        void contar(Hecho hecho) {
            pasos.add(new Paso(hecho, estado));
        }

        private OrdenPublica orden() {
            return estado.expediente().orden();
        }
    }
}
