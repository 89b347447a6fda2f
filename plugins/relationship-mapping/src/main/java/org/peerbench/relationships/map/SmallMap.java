package org.peerbench.relationships.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.picture.Lettering;
import org.peerbench.api.picture.Svg;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.sentences.NetworkSentence;

/**
 * One of several pictures side by side: the same places, numbers instead of names, and what is new since the picture
 * before. Stands in for movement: side by side, changes are found faster than in an animation (Archambault, Purchase and
 * Pinaud 2011).
 */
public final class SmallMap {
    private static final int NUMBER = 20;

    private final Network network;
    private final Layout layout;
    private final Bends bends;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Set<String>> began;

    /**
     * A picture.
     *
     * @param network  at its moment
     * @param layout   of all partners of all pictures
     * @param partners all partners; a partner's number is its place here
     * @param began    pairs that were linked in no picture before
     */
    public SmallMap(Network network, Layout layout, List<Actor> partners, Set<Set<String>> began) {
        this.network = network;
        this.layout = layout;
        this.bends = new Bends(layout, network, false);
        this.began = new HashSet<>(began);
        partners.forEach(partner -> numbers.put(partner.id(), numbers.size() + 1));
    }

    /**
     * The picture, styled by the page's style sheet.
     *
     * @param id    of its title, once on the page
     * @param title what it shows
     */
    public String inPage(String id, String title, Texts texts) {
        Svg svg = new Svg()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "relationship-map small-map",
                        "viewBox",
                        "0 0 " + Layout.WIDTH + " " + layout.height(),
                        "width",
                        Layout.WIDTH,
                        "height",
                        layout.height(),
                        "role",
                        "img",
                        "aria-labelledby",
                        id);
        svg.text("title", title + ": " + NetworkSentence.of(network).in(texts), "id", id);
        svg.open("g", "class", "ties");
        lines().forEach(dyad -> line(svg, dyad));
        svg.close();
        network.actors().forEach(actor -> mark(svg, actor));
        return svg.close().toString();
    }

    private Stream<Dyad> lines() {
        return Stream.concat(
                network.count(DyadStatus.UNKNOWN) > Drawn.MOST_UNKNOWN
                        ? Stream.empty()
                        : network.dyads(DyadStatus.UNKNOWN).stream(),
                network.ties().stream()
                        .sorted(Comparator.comparing((Dyad tie) -> tie.status() == DyadStatus.CONFIRMED)
                                .thenComparing(this::isNew)));
    }

    private boolean isNew(Dyad tie) {
        return tie.tie() && began.contains(Set.of(tie.from(), tie.to()));
    }

    private void line(Svg svg, Dyad dyad) {
        String classes = TieLine.classes(dyad, network.question().relation().scale());
        svg.open("g", "class", isNew(dyad) ? classes + " tie-began" : classes);
        TieLine.of(dyad, layout, bends, network.directed()).draw(svg);
        svg.close();
    }

    private void mark(Svg svg, Actor actor) {
        Layout.Spot spot = layout.of(actor.id());
        String number = Integer.toString(numbers.get(actor.id()));
        double wide = Lettering.width(number, NUMBER) + 6;
        svg.open("g", "class", "partner");
        svg.text("title", actor.label());
        Mark.draw(svg, actor.sector(), spot.x(), spot.y());
        svg.empty("rect", "class", "name-plate", "x", spot.x() + 12, "y", spot.y() - 11, "width", wide, "height", 22);
        svg.text("text", number, "class", "partner-number", "x", spot.x() + 15, "y", spot.y() + 7);
        svg.close();
    }
}
