package org.peerbench.host.exchange;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.gathering.SearchHit;
import org.peerbench.api.gathering.SearchQuestion;
import org.peerbench.api.gathering.SearchSource;
import org.peerbench.api.gathering.StorySentence;
import org.peerbench.api.gathering.StorySource;
import org.peerbench.api.gathering.TimelineEntry;
import org.peerbench.api.gathering.TimelineSource;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.host.tool.Canvass;
import org.peerbench.host.tool.Generation;

/**
 * Asks every tool on behalf of the host's pages: what waits, what happened, what there is to tell, what is held about a
 * person. Each tool is asked only what the viewer may see. May be used by any thread.
 */
public final class Gathering {
    private static final Duration BUDGET = Duration.ofMillis(500);
    private static final Duration FOR_A_PERSON = Duration.ofSeconds(2);

    private final Canvass canvass;
    private final Supplier<List<Generation>> generations;

    /** Asks those that run at the moment of the question. */
    public Gathering(Canvass canvass, Supplier<List<Generation>> generations) {
        this.canvass = canvass;
        this.generations = generations;
    }

    /** What waits for this viewer in these areas: first what falls due first, last what has no day. */
    public Gathered<TodayItem> today(Viewer viewer, List<Area> areas, LocalDate day) {
        return this.<TodaySource, TodayItem>gather(TodaySource.class, BUDGET, (generation, source) -> {
                    Permission needed = generation.contributed().permission(source.permission());
                    List<Area> allowed = areas.stream()
                            .filter(area -> viewer.may(needed, area.id()))
                            .toList();
                    return allowed.isEmpty()
                            ? null
                            : () -> source.looking().look(viewer, allowed, day, generation.context());
                })
                .sorted(comparing(TodayItem::due, nullsLast(naturalOrder())).thenComparing(TodayItem::sentence));
    }

    /** What happened in an area in a span, the latest first. */
    public Gathered<TimelineEntry> timeline(Viewer viewer, Area area, Span span) {
        return this.<TimelineSource, TimelineEntry>gather(
                        TimelineSource.class,
                        BUDGET,
                        (generation, source) -> may(generation, source.permission(), viewer, area)
                                ? () -> source.telling().tell(area, span, viewer, generation.context())
                                : null)
                .only(entry -> within(entry.date(), span))
                .sorted(comparing((TimelineEntry entry) -> entry.date().latest())
                        .reversed()
                        .thenComparing(TimelineEntry::sentence));
    }

    /** What there is to tell of an area, by chapter. */
    public Gathered<StorySentence> story(Viewer viewer, Area area, LocalDate day) {
        return this.<StorySource, StorySentence>gather(
                        StorySource.class,
                        BUDGET,
                        (generation, source) -> may(generation, source.permission(), viewer, area)
                                ? () -> source.telling().tell(area, day, viewer, generation.context())
                                : null)
                .sorted(comparing(StorySentence::chapter));
    }

    /** What there is that fits a question, each with what kind of thing it is; tools that fail find nothing. */
    public List<Found<Hit>> search(Viewer viewer, SearchQuestion question, LocalDate day) {
        return this.<SearchSource, Hit>gather(SearchSource.class, BUDGET, (generation, source) -> {
                    Permission needed = generation.contributed().permission(source.permission());
                    return viewer.may(
                                    needed, viewer.areas().stream().findFirst().orElse(null))
                            ? () -> source.finding().find(question, viewer, day, generation.context()).stream()
                                    .limit(question.limit())
                                    .map(hit ->
                                            new Hit(generation.context().texts().of(source.kind()), hit))
                                    .toList()
                            : null;
                })
                .found();
    }

    /** Something found, with what kind of thing it is. */
    public record Hit(String kind, SearchHit hit) {}

    /** All that is held about a person. Who asks must be allowed to: the tools leave nothing out. */
    public Gathered<HeldFact> held(String person) {
        return gather(
                PersonalData.class,
                FOR_A_PERSON,
                (Generation generation, PersonalData data) ->
                        () -> data.finding().find(person, generation.context()));
    }

    private static boolean may(Generation generation, String permission, Viewer viewer, Area area) {
        return viewer.may(generation.contributed().permission(permission), area.id());
    }

    private static boolean within(PartialDate date, Span span) {
        return (span.from() == null || !date.latest().isBefore(span.from().earliest()))
                && (span.to() == null || date.earliest().isBefore(span.to().latest()));
    }

    /** The plan gives the call of one source, or {@code null} where the viewer may not see it. */
    private <S, T> Gathered<T> gather(
            Class<S> kind, Duration budget, BiFunction<Generation, S, Supplier<List<T>>> plan) {
        List<Canvass.Call<List<T>>> calls = new ArrayList<>();
        for (Generation generation : generations.get()) {
            for (S source : generation.contributed().<S>all(kind)) {
                Supplier<List<T>> call = plan.apply(generation, source);
                if (call != null) {
                    calls.add(new Canvass.Call<>(generation, () -> List.copyOf(call.get())));
                }
            }
        }
        List<Canvass.Outcome<List<T>>> outcomes = canvass.make(calls, budget);
        List<Found<T>> found = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            Generation generation = calls.get(i).generation();
            if (outcomes.get(i) instanceof Canvass.Outcome.Said<List<T>> said) {
                said.answer().forEach(item -> found.add(Found.by(generation, item)));
            } else {
                silent.add(ToolName.of(generation));
            }
        }
        return new Gathered<>(found, silent);
    }
}
