package org.peerbench.relationships.page;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.expected.Place.State;
import org.peerbench.relationships.expected.Seat;
import org.peerbench.relationships.expected.Seating;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;

/**
 * What stands out in an area.
 *
 * @param signals     the tool's own signals
 * @param seats       the places at the table that want attention
 * @param atTheTable  the places that do not, in a sentence, or {@code null}
 */
public record Findings(List<Finding> signals, List<Seated> seats, String atTheTable) {
    /** The rest stands on a page of its own, with next steps. */
    private static final int MOST = 4;

    /** One thing that stands out. */
    public record Finding(Tag tag, String title, String evidence, String path) {}

    /** One place at the table. */
    public record Seated(String seat, Tag state, String holders) {}

    static Findings of(Place place, Network network, ToolContext context) {
        Texts texts = context.texts();
        Seating seating = Seating.of(network);
        return new Findings(signals(place, context), seats(seating, texts), atTheTable(seating, texts));
    }

    private static List<Finding> signals(Place place, ToolContext context) {
        return context.signals().ofArea(place.area().id()).stream()
                .filter(stored -> stored.tool().equals(context.tool()))
                .limit(MOST)
                .map(stored -> finding(stored, context))
                .toList();
    }

    private static Finding finding(StoredSignal stored, ToolContext context) {
        var signal = stored.signal();
        Tag tag =
                new Tag(Tag.Kind.valueOf(signal.kind().name()), context.texts().of("page.kind." + signal.kind()));
        return new Finding(tag, signal.title(), signal.evidence(), context.path(signal.path()));
    }

    private static List<Seated> seats(Seating seating, Texts texts) {
        return seating.places().stream()
                .filter(seat -> seat.state() != State.LINKED)
                .map(seat -> new Seated(
                        texts.of(seat.seat().key()),
                        new Tag(kind(seat.state()), texts.of("page.seat." + seat.state())),
                        String.join(
                                ", ", seat.holders().stream().map(Actor::label).toList())))
                .toList();
    }

    private static String atTheTable(Seating seating, Texts texts) {
        List<String> linked = seating.places(State.LINKED).stream()
                .map(place -> texts.of(place.seat().key()))
                .toList();
        if (linked.size() == Seat.values().length) {
            return texts.of("page.seats.all");
        }
        return linked.isEmpty() ? null : texts.of("page.seats.linked", String.join(", ", linked));
    }

    private static Tag.Kind kind(State state) {
        return switch (state) {
            case MISSING -> Tag.Kind.NEED;
            case UNLINKED -> Tag.Kind.WATCH;
            case LINKED -> Tag.Kind.STRENGTH;
        };
    }
}
