package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.exchange.Question.PersonTies;
import org.peerbench.leadership.post.CorePair;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.record.CorePairs;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.record.Plans;
import org.peerbench.leadership.tie.Bonds;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.DateWords;

/**
 * What is recorded of an area's posts on a day: read once, looked at by every rule.
 *
 * @param area       the area
 * @param day        the day
 * @param posts      those that exist on the day, with their holders
 * @param pairs      those of them whose holders must work together
 * @param bonds      the links that rest on people, as far as the viewer may know
 * @param thresholds from when on each rule warns
 * @param planned    ids of posts for which a way of filling them is agreed
 * @param elections  those that are recorded
 */
record Facts(
        Area area,
        LocalDate day,
        AreaPosts known,
        List<PostHistory> posts,
        List<CorePair> pairs,
        Bonds bonds,
        Thresholds thresholds,
        Set<String> planned,
        List<Election> elections,
        ToolContext context) {
    /** How far back the seats are looked at. */
    private static final int YEARS = 12;

    static Facts of(Area area, LocalDate day, Viewer viewer, ToolContext context) {
        return of(
                area,
                day,
                viewer,
                Bonds.of(context.ask(new PersonTies(area.id(), day), viewer).rows()),
                context);
    }

    /** The same without asking other tools, where an answer for many areas is wanted at once. */
    static Facts unasked(Area area, LocalDate day, Viewer viewer, ToolContext context) {
        return of(area, day, viewer, new Bonds(List.of()), context);
    }

    /** The same where the links are known already. */
    static Facts of(Area area, LocalDate day, Viewer viewer, Bonds bonds, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        AreaPosts known = context.database().read(sql -> AreaPosts.of(sql, area.id(), viewer, today));
        List<PostHistory> posts = known.posts().stream()
                .filter(post -> post.existsOn(day) == Certainty.YES)
                .toList();
        return new Facts(
                area,
                day,
                known,
                posts,
                CorePair.counting(
                        context.database().read(sql -> new CorePairs(sql).of(area.id())),
                        posts.stream().map(PostHistory::post).toList()),
                bonds,
                context.database().read(Thresholds::stored),
                arranged(area, context),
                context.database().read(sql -> new Elections(sql).of(area.id())),
                context);
    }

    private static Set<String> arranged(Area area, ToolContext context) {
        return context.database().read(sql -> new Plans(sql).of(area.id())).stream()
                .filter(plan -> plan.state() != Plan.State.NONE)
                .map(Plan::post)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One holder of one post on the day. */
    record Now(PostHistory post, Holding holding) {
        Optional<Edtf> end() {
            return Optional.of(holding.outlook()).flatMap(Outlook::end);
        }
    }

    /** Who certainly holds which post on the day. */
    Stream<Now> now() {
        return posts.stream()
                .flatMap(post -> post.holdings().stream()
                        .filter(holding -> holding.on(day) == Certainty.YES)
                        .map(holding -> new Now(post, holding)));
    }

    /** The seats of a post up to the day. */
    List<Lane> lanes(PostHistory post) {
        return Lanes.of(post, day.minusYears(YEARS), day.plusDays(1));
    }

    /** Days from the day to the first day that a date can mean; negative when that is past. */
    long until(Edtf date) {
        return ChronoUnit.DAYS.between(day, date.earliest());
    }

    boolean within(Edtf date, Rule rule) {
        return until(date) >= 0 && until(date) <= thresholds.first(rule);
    }

    boolean statutory(PostHistory post) {
        return known.type(post.post()) == SeatType.STATUTORY;
    }

    boolean important(PostHistory post) {
        return known.type(post.post()) != SeatType.OTHER;
    }

    DateWords dates() {
        return new DateWords(context.texts());
    }

    String text(String key, Object... arguments) {
        return context.texts().of(key, arguments);
    }

    /** The organisations' names of posts that share a label, so that a sentence is not ambiguous. */
    String name(PostHistory post) {
        Map<Boolean, Long> same = posts.stream()
                .collect(Collectors.partitioningBy(
                        other -> other.post().label().equals(post.post().label()), Collectors.counting()));
        return same.get(true) < 2
                ? post.post().label()
                : post.post()
                        .organisation()
                        .flatMap(context.directory()::organisation)
                        .map(organisation -> text("warning.post.at", post.post().label(), organisation.name()))
                        .orElse(post.post().label());
    }

    /** A warning about a post. */
    Warning warning(
            Rule rule, PostHistory post, int severity, String fact, Holding holding, LocalDate date, String path) {
        return new Warning(
                rule,
                rule.key() + ":" + post.post().id(),
                severity,
                fact,
                holding == null ? post.post().source() : holding.source(),
                Optional.ofNullable(date),
                text("warning." + rule.key() + ".action"),
                path);
    }

    Warning warning(Rule rule, PostHistory post, int severity, String fact, Holding holding, LocalDate date) {
        return warning(
                rule,
                post,
                severity,
                fact,
                holding,
                date,
                "/posts/" + post.post().id());
    }
}
