package bo.comteco.reiterados.intake.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome of one command. */
public sealed interface Decision {

    /**
     * The claim changes.
     *
     * @param reclamo how it stands now
     * @param hechos what others learn of it
     */
    record Aceptada(Reclamo reclamo, List<Hecho> hechos) implements Decision {
        /** Copies the list. */
        public Aceptada {
            hechos = List.copyOf(hechos);
        }
    }

    /** It had been done before, or says nothing new. */
    record SinCambio(Reclamo reclamo) implements Decision {}

    /** It cannot be done. */
    record Rechazada(Motivo motivo) implements Decision {}

    /** Why a command cannot be done. */
    sealed interface Motivo {

        /** There is no such claim. */
        record NoExiste() implements Motivo {}

        /** Smartflex knows no such contract with that service (Paso 2). */
        record ClienteDesconocido() implements Motivo {}

        /** Smartflex knows no client with that service by what was told (Paso 2). */
        record ClienteNoEncontrado(Criterio.Por por) implements Motivo {}

        /** The client has several contracts with that service: a person chooses (Paso 2). */
        record VariosContratos(Criterio.Por por, List<String> contratos) implements Motivo {
            /** Copies the list. */
            public VariosContratos {
                contratos = List.copyOf(contratos);
            }
        }

        /** The claim has this contract already. */
        record YaTieneContrato(String contrato) implements Motivo {}

        /** A person gave a contract that cannot be verified now. */
        record SmartflexNoResponde() implements Motivo {}

        /** The same idempotency key came before with another request. */
        record OtraPeticion() implements Motivo {}

        /** Online assistance is HELP_DESK's (Paso 10). */
        record SinAsistenciaEnSuCanal(Canal canal) implements Motivo {}

        /** The procedure does not send it to step 7. */
        record SinFormulario() implements Motivo {}

        /**
         * The procedure asks nobody to tell its client anything: that is of repetitions by phone (Pasos 4, 6).
         *
         * @param permitidos numbers of the steps that may be done now
         */
        record NadaQueInformar(List<Integer> permitidos) implements Motivo {
            /** Copies the list. */
            public NadaQueInformar {
                permitidos = List.copyOf(permitidos);
            }
        }

        /** It has neither a form nor an unknown client. */
        record NadaQueGestionar() implements Motivo {}

        /** That unit has no address to be written to (Pasos 8, 16). */
        record UnidadSinCorreo() implements Motivo {}

        /**
         * The claim has no order to follow up: that is RETENCION's, once step 3 is decided (Paso 14).
         *
         * @param canal its channel
         * @param permitidos numbers of the steps that may be done now
         */
        record SinOrdenQueSeguir(Canal canal, List<Integer> permitidos) implements Motivo {
            /** Copies the list. */
            public SinOrdenQueSeguir {
                permitidos = List.copyOf(permitidos);
            }
        }

        /**
         * Nothing was asked of those people (Paso 16, D-4).
         *
         * @param bandeja theirs
         * @param permitidos numbers of the steps that may be done now
         */
        record NadaQueResponder(Bandeja bandeja, List<Integer> permitidos) implements Motivo {
            /** Copies the list. */
            public NadaQueResponder {
                permitidos = List.copyOf(permitidos);
            }
        }

        /** A colleague completed the form meanwhile: it has this revision now. */
        record OtraRevision(long revision) implements Motivo {}

        /** Another result, or another unit, was recorded before. */
        record YaAsistido(
                ResultadoDeAsistencia resultado, @Nullable Unidad unidad) implements Motivo {}
    }
}
