package org.peerbench.host.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.peerbench.api.card.AreaPanel;
import org.peerbench.api.card.HomeCard;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/**
 * The cards that features and tools give to a page. All are drawn at once, each through the gate and with a second of
 * its own; one that fails or is late is a placeholder, and the page is complete without it. Thread-safe.
 */
public final class PanelBoard implements AutoCloseable {
    private final Supplier<List<Generation>> generations;
    private final Drawers drawers;

    /**
     * A board.
     *
     * @param texts       the host's
     * @param generations those that run at the moment of the page, the host's own among them
     */
    public PanelBoard(ToolGate gate, Texts texts, Supplier<List<Generation>> generations) {
        this.generations = generations;
        this.drawers = new Drawers(gate, texts);
    }

    /** The panels of an area's page that this viewer may see, in their order. */
    public List<DrawnCard> areaPanels(Area area, Request request) {
        Request seen = PanelRequest.of(request, Map.of("area", area.id()));
        List<Order> orders = new ArrayList<>();
        for (Generation generation : generations.get()) {
            for (AreaPanel panel : generation.contributed().areaPanels()) {
                if (request.may(generation.contributed().permission(panel.permission()), area.id())) {
                    orders.add(new Order(
                            generation,
                            panel.id(),
                            panel.title(),
                            panel.position(),
                            () -> panel.drawing().draw(area, seen, generation.context())));
                }
            }
        }
        return drawn(orders, request);
    }

    /** The cards of the home page that this viewer may see, in their order. */
    public List<DrawnCard> homeCards(Request request) {
        Request seen = PanelRequest.of(request, Map.of());
        String anyArea = request.viewer().areas().stream().findFirst().orElse(null);
        List<Order> orders = new ArrayList<>();
        for (Generation generation : generations.get()) {
            for (HomeCard card : generation.contributed().homeCards()) {
                if (request.may(generation.contributed().permission(card.permission()), anyArea)) {
                    orders.add(new Order(
                            generation,
                            card.id(),
                            card.title(),
                            card.position(),
                            () -> card.drawing().draw(seen, generation.context())));
                }
            }
        }
        return drawn(orders, request);
    }

    private List<DrawnCard> drawn(List<Order> orders, Request request) {
        orders.sort(Comparator.comparingInt(Order::position)
                .thenComparing(order -> order.generation().id()));
        return drawers.draw(orders, request.path());
    }

    /** Lets go of the threads. */
    @Override
    public void close() {
        drawers.close();
    }
}
