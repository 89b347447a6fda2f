package org.peerbench.relationships.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Verdict;
import org.peerbench.relationships.network.Word;
import org.peerbench.relationships.page.GovernanceView;
import org.peerbench.relationships.record.AreaRecord;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;

/**
 * How the two sides of each pair see it. Every pair is in exactly one of the four counts; at the threshold asked for.
 *
 * @param bothSay     both sides state the link
 * @param oneSideOnly one side states it, the other denies it
 * @param bothSayNo   both sides deny it
 * @param unknown     at least one side has not said
 * @param pairs       about which at least one side has given a value; those whose views differ most first
 */
public record Perception(int bothSay, int oneSideOnly, int bothSayNo, int unknown, List<Pair> pairs) {
    /** "A fair amount" on the scale of trust. */
    private static final int FAIR = 3;

    public Perception {
        pairs = List.copyOf(pairs);
    }

    /** One pair with what each side says, a value of the relation's scale. */
    public record Pair(Actor a, Actor b, OptionalInt aSays, OptionalInt bSays) {
        /** How far apart the two views are; empty where one is not known. */
        public OptionalInt gap() {
            return aSays.isPresent() && bSays.isPresent()
                    ? OptionalInt.of(Math.abs(aSays.getAsInt() - bSays.getAsInt()))
                    : OptionalInt.empty();
        }
    }

    /** How the sides of this network see each other. */
    public static Perception of(Network network) {
        List<Dyad> dyads = network.dyads();
        int both = count(dyads, Verdict.YES, Verdict.YES);
        int neither = count(dyads, Verdict.NO, Verdict.NO);
        int one = count(dyads, Verdict.YES, Verdict.NO) + count(dyads, Verdict.NO, Verdict.YES);
        List<Pair> pairs = dyads.stream()
                .filter(dyad -> dyad.says().given() || dyad.answers().given())
                .map(dyad -> pair(dyad, network))
                .sorted(Comparator.comparing((Pair pair) -> -pair.gap().orElse(-1)))
                .toList();
        return new Perception(both, one, neither, dyads.size() - both - one - neither, pairs);
    }

    private static int count(List<Dyad> dyads, Verdict says, Verdict answers) {
        return (int) dyads.stream()
                .filter(dyad -> dyad.says().verdict() == says && dyad.answers().verdict() == answers)
                .count();
    }

    private static Pair pair(Dyad dyad, Network network) {
        return new Pair(
                network.actor(dyad.from()).orElseThrow(),
                network.actor(dyad.to()).orElseThrow(),
                value(dyad.says()),
                value(dyad.answers()));
    }

    private static OptionalInt value(Word word) {
        return word.value();
    }

    /**
     * What is told of a confidential relation, {@code trust} or {@code value}: by the latest survey that was over on a
     * day, or by the one that was named. Nothing else, such as a level or a rule, changes what is told: else two
     * answers could be subtracted from each other.
     *
     * @param survey id of the round of asking or its name; empty for the latest
     */
    public static List<Received> received(
            String area, String relation, Optional<String> survey, LocalDate day, ToolContext context) {
        return over(area, survey, day, context)
                .map(found -> Received.of(found, area, relation, rated(found, area, context), context))
                .orElse(List.of());
    }

    /** How many partners are trusted a fair amount or more, as far as the latest survey that was over on a day tells. */
    public static GovernanceView.Trusted trusted(String area, LocalDate day, ToolContext context) {
        List<Received> told = received(area, Relations.TRUST.code(), Optional.empty(), day, context);
        long high = told.stream().filter(each -> each.low() >= FAIR).count();
        return new GovernanceView.Trusted(told.size(), (int) high);
    }

    /**
     * What the last surveys that were over on a day tell of a confidential relation, the latest first.
     *
     * @param most how many of them at most
     */
    public static List<List<Received>> told(
            String area, String relation, int most, LocalDate day, ToolContext context) {
        return over(area, day, context)
                .limit(most)
                .map(found -> Received.of(found, area, relation, rated(found, area, context), context))
                .toList();
    }

    /** The survey of which {@link #received} tells. */
    static Optional<Survey> over(String area, Optional<String> survey, LocalDate day, ToolContext context) {
        Optional<String> wanted = survey.map(name -> context.database()
                .read(sql -> new Waves(sql).find(area, name))
                .flatMap(Wave::survey)
                .orElse(name));
        return over(area, day, context)
                .filter(each -> wanted.isEmpty() || wanted.get().equals(each.id()))
                .findFirst();
    }

    private static Stream<Survey> over(String area, LocalDate day, ToolContext context) {
        return RelationshipSurvey.of(area, context).stream()
                .filter(each -> !each.open())
                .filter(each -> !LocalDate.ofInstant(
                                each.openedAt(), context.clock().getZone())
                        .isAfter(day));
    }

    /** Those who could be rated: the partners when the survey was opened. */
    private static List<Actor> rated(Survey survey, String area, ToolContext context) {
        List<String> roster = context.database()
                .read(sql -> new Waves(sql)
                        .ofSurvey(survey.id()).stream()
                                .filter(wave -> wave.area().equals(area))
                                .findFirst()
                                .map(Wave::roster)
                                .orElse(List.of()));
        return roster.isEmpty()
                ? AreaRecord.of(area, Viewer.ANYBODY, context).actors(LocalDate.now(context.clock()))
                : context.directory().organisations(roster).stream()
                        .map(found -> new Actor(found.id(), found.name(), found.type()))
                        .sorted(Comparator.comparing(Actor::label))
                        .toList();
    }
}
