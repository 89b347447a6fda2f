package org.peerbench.host.card;

import gg.jte.Content;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.card.Card;
import org.peerbench.api.page.Template;
import org.peerbench.api.text.Texts;
import org.peerbench.host.http.Rendering;
import org.peerbench.host.templates.card.JteplaceholderGenerated;
import org.peerbench.host.tool.Canvass;
import org.peerbench.host.tool.ToolGate;

/** Draws cards at the same time, each on a thread of its own; a card that hangs holds no more than the tool's permits. */
final class Drawers implements AutoCloseable {
    private static final Duration BUDGET = Duration.ofSeconds(1);

    private final Canvass canvass;
    private final Texts texts;

    Drawers(ToolGate gate, Texts texts) {
        this.canvass = new Canvass(gate);
        this.texts = texts;
    }

    /** In the order asked for. */
    List<DrawnCard> draw(List<Order> orders, String page) {
        List<Canvass.Call<DrawnCard>> calls = orders.stream()
                .map(order -> new Canvass.Call<>(order.generation(), () -> draw(order)))
                .toList();
        List<Canvass.Outcome<DrawnCard>> outcomes = canvass.make(calls, BUDGET);
        List<DrawnCard> cards = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            cards.add(card(orders.get(i), outcomes.get(i), page));
        }
        return cards;
    }

    /** The body is the tool's code as well: it becomes text inside the gate. */
    private static DrawnCard draw(Order order) {
        Card card = order.drawing().get();
        String body = Rendering.of(card.body());
        return new DrawnCard(
                order.id(), card.title(), out -> out.writeContent(body), card.moreLabel(), card.morePath(), false);
    }

    private DrawnCard card(Order order, Canvass.Outcome<DrawnCard> outcome, String page) {
        if (outcome instanceof Canvass.Outcome.Said<DrawnCard> said) {
            return said.answer();
        }
        boolean late = outcome instanceof Canvass.Outcome.Late<DrawnCard>;
        return placeholder(order, late ? "card.late" : "card.failed", page);
    }

    private DrawnCard placeholder(Order order, String why, String page) {
        Placeholder model = new Placeholder(texts.of(why), page, texts.of("card.again"), texts.of("card.tools"));
        Content body = Template.of(JteplaceholderGenerated::render, model);
        return new DrawnCard(order.id(), order.heading(), body, null, null, true);
    }

    @Override
    public void close() {
        canvass.close();
    }
}
