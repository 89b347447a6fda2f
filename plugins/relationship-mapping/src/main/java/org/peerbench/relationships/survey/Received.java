package org.peerbench.relationships.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.questionnaire.Combined;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.relationships.network.Actor;

/**
 * How far the others trust a partner, or what they value in it: the mean of the three items' means, on the scale from 1
 * to 4, known as a band. It follows from what the host tells of each item and from nothing else, and is there only where
 * all three items are told.
 *
 * @param partner       who is rated
 * @param ratersAtLeast the fewest raters that an item has, a multiple of five
 * @param low           least possible mean
 * @param high          greatest possible mean
 * @param items         the band of each item
 */
public record Received(Actor partner, int ratersAtLeast, double low, double high, List<Part> items) {
    public Received {
        items = List.copyOf(items);
    }

    /** What is told of one item, whose code is one of reliable, mission, open, power, resources and involved. */
    public record Part(String item, int ratersAtLeast, double low, double high) {}

    /** What a survey tells of a relation in an area, by the partners' names. */
    static List<Received> of(Survey survey, String area, String relation, List<Actor> partners, ToolContext context) {
        Map<Item, Map<String, Combined.Mean>> told = new HashMap<>();
        for (Item item : Item.of(relation)) {
            Map<String, Combined.Mean> means = new HashMap<>();
            context.questionnaires()
                    .combined(survey.id(), Names.item(item, area))
                    .means()
                    .forEach(mean -> means.put(mean.subject(), mean));
            told.put(item, means);
        }
        return partners.stream()
                .flatMap(partner -> of(partner, relation, told).stream())
                .toList();
    }

    private static Optional<Received> of(Actor partner, String relation, Map<Item, Map<String, Combined.Mean>> told) {
        List<Part> parts = new ArrayList<>();
        for (Item item : Item.of(relation)) {
            Combined.Mean mean = told.get(item).get(partner.id());
            if (mean == null) {
                return Optional.empty();
            }
            parts.add(new Part(item.code(), mean.ratersAtLeast(), mean.low(), mean.high()));
        }
        return Optional.of(new Received(
                partner,
                parts.stream().mapToInt(Part::ratersAtLeast).min().orElseThrow(),
                parts.stream().mapToDouble(Part::low).average().orElseThrow(),
                parts.stream().mapToDouble(Part::high).average().orElseThrow(),
                parts));
    }
}
