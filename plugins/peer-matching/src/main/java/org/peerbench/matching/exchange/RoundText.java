package org.peerbench.matching.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Person;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Settings;

/** Writes a round as its file. Rows stand in the order of their ids, so the same round gives the same bytes. */
public final class RoundText {
    private final ObjectMapper json;
    private final ObjectNode file;

    private RoundText(ObjectMapper json) {
        this.json = json;
        file = json.createObjectNode();
    }

    /** The file as JSON. */
    public static ObjectNode of(Round round, ObjectMapper json) {
        RoundText text = new RoundText(json);
        text.settings(round.settings());
        text.rows("areas", sorted(round.areas(), Area::id), RoundText::area);
        text.rows("people", sorted(round.people(), Person::id), RoundText::person);
        text.rows("needs", sorted(round.needs(), Need::id), text::need);
        text.rows("offers", sorted(round.offers(), Offer::id), RoundText::offer);
        text.rows("pairs", sorted(round.pairs(), Pair::link), text::pair);
        text.rows("locks", sorted(round.locks(), link -> link), RoundText::link);
        text.rows("blocks", sorted(round.blocks(), link -> link), RoundText::link);
        text.rows("active", sorted(round.active(), link -> link), RoundText::link);
        text.file.put("seed", round.seed());
        return text.file;
    }

    private static <T, K extends Comparable<K>> List<T> sorted(Collection<T> rows, Function<T, K> by) {
        return rows.stream().distinct().sorted(Comparator.comparing(by)).toList();
    }

    private <T> void rows(String list, List<T> rows, BiConsumer<T, ObjectNode> write) {
        ArrayNode nodes = file.putArray(list);
        rows.forEach(row -> write.accept(row, nodes.addObject()));
    }

    private void settings(Settings settings) {
        ObjectNode node = file.putObject("settings");
        node.put("floor", settings.floor());
        node.put("levelGap", settings.levelGap());
        node.put("receivingCap", settings.receivingCap());
        node.put("givingCap", settings.givingCap());
        node.set("weights", numbers(settings.weights()));
    }

    private ObjectNode numbers(Map<String, Integer> numbers) {
        ObjectNode node = json.createObjectNode();
        numbers.forEach(node::put);
        return node;
    }

    private static void area(Area area, ObjectNode node) {
        node.put("id", area.id());
        cap("receivingCap", area.receivingCap(), node);
        cap("givingCap", area.givingCap(), node);
    }

    private static void person(Person person, ObjectNode node) {
        node.put("id", person.id());
        node.put("area", person.area());
        cap("capacity", person.capacity(), node);
    }

    private void need(Need need, ObjectNode node) {
        node.put("id", need.id());
        node.put("area", need.area());
        node.put("theme", need.theme());
        node.put("tier", need.tier());
        node.put("published", need.published().orElse(null));
        if (need.paused()) {
            node.put("paused", true);
        }
        if (!need.ruledOut().isEmpty()) {
            node.set("ruledOut", numbers(need.ruledOut()));
        }
    }

    private static void offer(Offer offer, ObjectNode node) {
        node.put("id", offer.id());
        node.put("area", offer.area());
        node.put("person", offer.person().orElse(null));
        node.put("theme", offer.theme());
        node.put("capacity", offer.capacity());
    }

    private void pair(Pair pair, ObjectNode node) {
        node.put("need", pair.need());
        node.put("offer", pair.offer());
        node.put("score", pair.score());
        if (!pair.parts().isEmpty()) {
            node.set("parts", numbers(pair.parts()));
        }
    }

    private static void link(Link link, ObjectNode node) {
        node.put("need", link.need());
        node.put("offer", link.offer());
    }

    private static void cap(String field, int cap, ObjectNode node) {
        if (cap == Round.NO_LIMIT) {
            node.putNull(field);
        } else {
            node.put(field, cap);
        }
    }
}
