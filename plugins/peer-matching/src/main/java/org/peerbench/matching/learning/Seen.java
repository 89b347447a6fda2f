package org.peerbench.matching.learning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.AreaFigure;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.exchange.Question;
import org.peerbench.api.exchange.Question.PersonTie;
import org.peerbench.api.exchange.Question.PostHolding;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;

/** What the workbench and its other tools know of areas as of a day, each asked once. They are asked for a viewer. */
final class Seen {
    private final ToolContext context;
    private final Viewer viewer;
    private final Patience patience;
    private final Map<List<Object>, Answers<?>> answers = new HashMap<>();
    private final Map<String, List<AreaFigure>> figures = new HashMap<>();

    Seen(ToolContext context, Viewer viewer, Patience patience) {
        this.context = context;
        this.viewer = viewer;
        this.patience = patience;
    }

    /**
     * How many needs and watch-points other tools see on a theme. Where they see nothing at all in the area, on any theme,
     * it is not known whether anybody has looked.
     */
    Optional<Value> signals(String area, LocalDate day, String theme) {
        Answers<Signal> said =
                once(List.of(Signal.class, area, day), () -> context.signals().asOf(area, day));
        List<Signal> others = said.given().stream()
                .filter(each -> !each.tool().equals(context.tool()))
                .flatMap(each -> each.rows().stream())
                .toList();
        if (!said.missing().isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Value.of(others.stream()
                .filter(each ->
                        each.kind() != SignalKind.STRENGTH && each.theme().equals(theme))
                .count()));
    }

    /** Links between organisations that rest on one person alone; a range where it is not known who else carries one. */
    Optional<Value> lonelyLinks(String area, LocalDate day) {
        Answers<PersonTie> said = once(
                List.of(PersonTie.class, area, day), () -> context.ask(new Question.PersonTies(area, day), viewer));
        return whole(said)
                ? Optional.of(Value.between(
                        pairs(said, tie -> tie.others().orElse(-1) == 0),
                        pairs(said, tie -> tie.others().orElse(0) == 0)))
                : Optional.empty();
    }

    private static long pairs(Answers<PersonTie> said, java.util.function.Predicate<PersonTie> which) {
        return said.rows().stream()
                .filter(which)
                .map(tie -> Set.of(tie.organisation(), tie.withOrganisation()))
                .distinct()
                .count();
    }

    /** Posts with a holder; a range where partial dates leave it open. */
    Optional<Value> heldPosts(String area, LocalDate day) {
        Answers<PostHolding> said = holdings(area, day);
        return whole(said)
                ? Optional.of(Value.between(
                        said.rows().stream()
                                .filter(each -> each.certainty() == PostHolding.Certainty.YES)
                                .map(PostHolding::post)
                                .distinct()
                                .count(),
                        said.rows().stream().map(PostHolding::post).distinct().count()))
                : Optional.empty();
    }

    /** Of the posts that were held on the first day, those that the same person holds on the last; and how many those were. */
    Optional<long[]> stayed(String area, LocalDate first, LocalDate last) {
        Answers<PostHolding> before = holdings(area, first);
        Answers<PostHolding> after = holdings(area, last);
        if (!whole(before) || !whole(after)) {
            return Optional.empty();
        }
        Set<List<String>> then = inPost(before);
        Set<List<String>> now = inPost(after);
        return Optional.of(new long[] {then.stream().filter(now::contains).count(), then.size()});
    }

    private static Set<List<String>> inPost(Answers<PostHolding> said) {
        return said.rows().stream()
                .filter(each -> each.certainty() == PostHolding.Certainty.YES)
                .map(each -> List.of(each.post(), each.person()))
                .collect(Collectors.toSet());
    }

    private Answers<PostHolding> holdings(String area, LocalDate day) {
        return once(
                List.of(PostHolding.class, area, day), () -> context.ask(new Question.PostHoldings(area, day), viewer));
    }

    /** The published figures of an area. */
    List<AreaFigure> figures(String area) {
        return figures.computeIfAbsent(area, context.directory()::figures);
    }

    private static boolean whole(Answers<?> said) {
        return said.recorded() && said.missing().isEmpty();
    }

    @SuppressWarnings("unchecked") // The first part of a key is the class of the rows.
    private <A> Answers<A> once(List<Object> key, Supplier<Answers<A>> asking) {
        Answers<?> known = answers.get(key);
        if (known == null) {
            known = patience.spent() ? new Answers<>(List.of(), List.of(), null) : asking.get();
            answers.put(key, known);
        }
        return (Answers<A>) known;
    }
}
