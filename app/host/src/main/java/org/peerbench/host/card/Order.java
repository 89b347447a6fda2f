package org.peerbench.host.card;

import java.util.function.Supplier;
import org.peerbench.api.card.Card;
import org.peerbench.host.tool.Generation;

/** One card that is to be drawn; the title is a message key. */
record Order(Generation generation, String name, String title, int position, Supplier<Card> drawing) {
    /** Names the card on the page. */
    String id() {
        return "card-" + generation.id() + "-" + name;
    }

    String heading() {
        return generation.context().texts().of(title);
    }
}
