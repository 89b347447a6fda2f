package org.peerbench.matching.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Repairs;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.words.Names;

/** What waits about supports: answers, first sessions, reviews, closing, later checks, and needs left without help. */
final class Waiting {
    /** For so many days it is told that a need was left without help. */
    private static final int TOLD = 30;

    /** An end of what was agreed on is told so many days before. */
    private static final int AHEAD = 14;

    private Waiting() {}

    static TodaySource source() {
        return new TodaySource("supports", Permissions.CARE.key(), Waiting::look);
    }

    private static List<TodayItem> look(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context) {
        Set<String> mine = areas.stream().map(Area::id).collect(Collectors.toSet());
        boolean arranges = viewer.may(Permissions.ARRANGE, null);
        SupportWords words = new SupportWords(context.texts(), Names.of(context));
        List<StoredSupport> all = context.database().read(sql -> new StoredSupports(sql).all());
        Map<String, Repairs.Proposal> repairs = context.database().read(sql -> new Repairs(sql).all());
        Set<String> helped = all.stream()
                .filter(each -> !each.life().state().leavesNeedOpen())
                .map(StoredSupport::need)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> waits(each, day, arranges && !helped.contains(each.need())))
                .flatMap(
                        each -> item(each, mine, arranges, Optional.ofNullable(repairs.get(each.id())), words).stream())
                .toList();
    }

    private static boolean waits(StoredSupport support, LocalDate day, boolean left) {
        Life life = support.life();
        return switch (life.state()) {
            case OFFERED, ACCEPTED, REVIEW_DUE, REVIEWED -> true;
            case ACTIVE, PAUSED ->
                Due.on(life).map(due -> !due.isAfter(day.plusDays(AHEAD))).orElse(false);
            case CLOSED -> life.checkDue(day).isPresent();
            case DECLINED, EXPIRED, WITHDRAWN, ENDED_EARLY, REMATCH_ASKED ->
                left && !life.over().orElse(day).plusDays(TOLD).isBefore(day);
        };
    }

    private static Optional<TodayItem> item(
            StoredSupport support,
            Set<String> mine,
            boolean arranges,
            Optional<Repairs.Proposal> repair,
            SupportWords words) {
        Set<Side> asked = asked(support.life());
        Optional<Side> own = Stream.of(Side.RECEIVER, Side.GIVER)
                .filter(side -> mine.contains(support.area(side)))
                .filter(side -> arranges || asked.contains(side))
                .findFirst();
        return own.map(side -> new TodayItem(
                "support-" + support.life().state().name().toLowerCase(java.util.Locale.ROOT) + ":" + support.id(),
                support.area(side),
                sentence(support, repair.filter(each -> arranges), words),
                arranges ? waitingFor(support, asked, words) : null,
                Due.on(support.life()).orElse(null),
                repair.filter(each -> arranges && support.life().state().leavesNeedOpen())
                        .flatMap(Repairs.Proposal::round)
                        .map(round -> "rounds/" + round)
                        .orElse("supports/" + support.id())));
    }

    private static String sentence(StoredSupport support, Optional<Repairs.Proposal> repair, SupportWords words) {
        String what = words.texts()
                .of(
                        "support.today." + support.life().state().name(),
                        words.names().area(support.giver()),
                        words.names().area(support.receiver()),
                        words.theme(support));
        if (repair.isEmpty() || !support.life().state().leavesNeedOpen()) {
            return what;
        }
        return words.texts().of("repair.today", what, words.repair(repair.get()));
    }

    /** The sides from which something is expected. */
    private static Set<Side> asked(Life life) {
        Set<Side> spoken = life.state() == State.OFFERED
                ? life.accepted()
                : life.state() == State.REVIEW_DUE ? life.reviewed() : Set.of();
        return life.state() == State.CLOSED
                ? Set.of(Side.RECEIVER)
                : Arrays.stream(Side.values())
                        .filter(side -> !spoken.contains(side))
                        .collect(Collectors.toSet());
    }

    private static String waitingFor(StoredSupport support, Set<Side> asked, SupportWords words) {
        State state = support.life().state();
        if (state == State.REVIEWED || state.leavesNeedOpen()) {
            return null;
        }
        return asked.stream()
                .sorted()
                .map(side -> words.names().area(support.area(side)))
                .collect(Collectors.joining(words.texts().of("support.and")));
    }
}
