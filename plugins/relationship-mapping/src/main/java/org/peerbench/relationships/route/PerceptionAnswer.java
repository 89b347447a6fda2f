package org.peerbench.relationships.route;

import java.util.List;
import java.util.OptionalInt;
import org.peerbench.api.route.Maybe;
import org.peerbench.relationships.survey.Perception;

/**
 * How partners see each other. Of an open relation: what both sides of every pair say. Of a confidential one: what the
 * others say of each partner together; the counts and the pairs are then missing.
 */
public record PerceptionAnswer(
        @Maybe Integer bothSay,
        @Maybe Integer oneSideOnly,
        @Maybe Integer bothSayNo,
        @Maybe Integer unknown,
        List<Pair> pairs,
        List<Received> received) {
    /** Two partners with what each says: a value of the relation's scale, {@code null} where it is not known. */
    public record Pair(
            String a, String b, @Maybe Integer aSays, @Maybe Integer bSays) {}

    /**
     * What the others say of a partner: the mean of the three items' means lies between low and high, on the scale from 1
     * to 4; it has at least so many raters.
     */
    public record Received(String id, String label, int ratersAtLeast, double low, double high, List<Item> items) {}

    /** One of the three items. */
    public record Item(String item, int ratersAtLeast, double low, double high) {}

    static PerceptionAnswer of(Perception perception) {
        return new PerceptionAnswer(
                perception.bothSay(),
                perception.oneSideOnly(),
                perception.bothSayNo(),
                perception.unknown(),
                perception.pairs().stream()
                        .map(pair -> new Pair(pair.a().id(), pair.b().id(), number(pair.aSays()), number(pair.bSays())))
                        .toList(),
                List.of());
    }

    static PerceptionAnswer of(List<org.peerbench.relationships.survey.Received> received) {
        return new PerceptionAnswer(
                null,
                null,
                null,
                null,
                List.of(),
                received.stream().map(PerceptionAnswer::of).toList());
    }

    private static Received of(org.peerbench.relationships.survey.Received told) {
        return new Received(
                told.partner().id(),
                told.partner().label(),
                told.ratersAtLeast(),
                told.low(),
                told.high(),
                told.items().stream()
                        .map(part -> new Item(part.item(), part.ratersAtLeast(), part.low(), part.high()))
                        .toList());
    }

    private static Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
