package org.peerbench.host.exchange;

import org.peerbench.host.tool.Generation;

/** What people call a tool. */
final class ToolName {
    private ToolName() {}

    /** The words of its entry in the navigation, else its id. */
    static String of(Generation generation) {
        return generation.isHost() ? Sentences.of("exchange.host") : generation.name();
    }
}
