package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import bo.comteco.reiterados.workorder.domain.MasivoId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The open reclamos masivos as this instance remembers them, never longer than it may: so a page of claims costs no look of its
 * own. What is remembered may be old; whoever relies on it looks again afterwards ({@link ReclamosMasivos}).
 */
public final class MasivosAbiertos {

    private final Masivos masivos;
    private final MachineTime machine;
    private final Duration frescura;
    private final AtomicLong olvidos = new AtomicLong();
    private volatile @Nullable Recuerdo recuerdo;

    private record Recuerdo(long olvidos, Instant leidoEn, Map<LugarDeRed, MasivoId> porLugar) {}

    /**
     * What {@code masivos} holds.
     *
     * @param frescura how old what is remembered may be (machine time)
     */
    public MasivosAbiertos(Masivos masivos, MachineTime machine, Duration frescura) {
        this.masivos = masivos;
        this.machine = machine;
        this.frescura = frescura;
    }

    /** By place; looked up where it is not remembered, or not well enough. */
    Mono<Map<LugarDeRed, MasivoId>> porLugar() {
        return Mono.defer(() -> {
            Instant now = machine.now();
            long antes = olvidos.get();
            Recuerdo known = recuerdo;
            return known != null
                            && known.olvidos() == antes
                            && now.isBefore(known.leidoEn().plus(frescura))
                    ? Mono.just(known.porLugar())
                    : masivos.abiertos()
                            .map(masivo -> masivo.declaracion().id())
                            .collectMap(MasivoId::lugar)
                            .doOnNext(read -> recuerdo = new Recuerdo(antes, now, Map.copyOf(read)));
        });
    }

    /** One was raised or closed here: what is remembered is not true any more. */
    void olvidar() {
        olvidos.incrementAndGet();
    }
}
