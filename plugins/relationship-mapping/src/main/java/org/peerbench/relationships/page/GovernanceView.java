package org.peerbench.relationships.page;

import java.util.Comparator;
import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.measure.Degree;
import org.peerbench.relationships.measure.Governance;
import org.peerbench.relationships.network.Actor;

/**
 * The question how the partnership is governed, with the figures that lead to it side by side.
 *
 * @param question what to ask the partners
 * @param facts    the figures
 */
public record GovernanceView(String question, List<Fact> facts) {
    /** A figure. */
    public record Fact(String name, String value) {}

    /**
     * How far partners are trusted, from what is told of it and from nothing else.
     *
     * @param told of how many partners anything is told
     * @param high of these, how many are trusted a fair amount or more in any case
     */
    public record Trusted(int told, int high) {}

    static GovernanceView of(Measured measured, Trusted trusted) {
        Texts texts = measured.texts();
        var density = measured.measures().density();
        var gathered = measured.structure().degreeCentralisation();
        Governance form = Governance.of(density, gathered, measured.measures().actors());
        return new GovernanceView(
                texts.of("measures.governance." + form, hub(measured)),
                List.of(
                        new Fact(
                                texts.of("measure.actors"),
                                Integer.toString(measured.measures().actors())),
                        new Fact(texts.of("measure.density"), measured.decimal(density.value())),
                        new Fact(texts.of("measure.degree-centralisation"), measured.decimal(gathered)),
                        new Fact(
                                texts.of("measures.governance.trust"),
                                texts.of("measures.governance.trusted", trusted.high(), trusted.told()))));
    }

    private static String hub(Measured measured) {
        return measured.measures().degrees().stream()
                .max(Comparator.comparingInt(Degree::degree))
                .flatMap(degree -> measured.network().actor(degree.actor()))
                .map(Actor::label)
                .orElse("");
    }
}
