package bo.comteco.reiterados.testkit.architecture.malo.application;

import bo.comteco.reiterados.contracts.Topic;

/** Breaks: only listener and publish see the contracts. */
public final class VeLosContratos {
    public String nombre(Topic topic) {
        return topic.wireName();
    }
}
