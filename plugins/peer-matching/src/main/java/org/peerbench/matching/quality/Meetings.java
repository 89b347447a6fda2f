package org.peerbench.matching.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.score.Nearness;

/** Finds how those who are matched can meet. */
final class Meetings {
    private final ToolContext context;
    private final Map<String, Area> areas;
    private final Map<String, Need> needs;
    private final Map<String, Offer> offers;
    private final Map<String, Set<String>> touching = new HashMap<>();
    private final LocalDate today;

    private Meetings(ToolContext context) {
        this.context = context;
        today = LocalDate.now(context.clock());
        areas = context.directory().areas(today).stream().collect(Collectors.toMap(Area::id, Function.identity()));
        needs = context.database().read(sql -> new Needs(sql).all()).stream()
                .collect(Collectors.toMap(Need::id, Function.identity()));
        offers = context.database().read(sql -> new Offers(sql).all()).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
    }

    /** Of a round's matches. In a round from a file ids mean nothing outside of it, so nothing is known. */
    static List<Meeting> of(Solved solved, ToolContext context) {
        List<Match> matches = solved.outcome().matches();
        if (!Called.live(solved.kept())) {
            return matches.stream()
                    .map(match -> new Meeting(Nearness.UNKNOWN, Meeting.Way.UNKNOWN))
                    .toList();
        }
        Meetings meetings = new Meetings(context);
        return matches.stream().map(meetings::meeting).toList();
    }

    private Meeting meeting(Match match) {
        Need need = needs.get(match.need());
        Offer offer = offers.get(match.offer());
        if (need == null || offer == null) {
            return new Meeting(Nearness.UNKNOWN, Meeting.Way.UNKNOWN);
        }
        boolean video = need.mode() == Mode.VIDEO || offer.mode() == Mode.VIDEO;
        return new Meeting(
                nearness(need.area(), offer.area()), video ? Meeting.Way.VIDEO_ONLY : Meeting.Way.VISIT_POSSIBLE);
    }

    private Nearness nearness(String receiver, String giver) {
        if (around(receiver).contains(giver)) {
            return Nearness.NEXT_DOOR;
        }
        Area one = areas.get(receiver);
        Area other = areas.get(giver);
        if (one == null || other == null || one.region() == null || other.region() == null) {
            return Nearness.UNKNOWN;
        }
        return Objects.equals(one.region(), other.region()) ? Nearness.SAME_REGION : Nearness.ELSEWHERE;
    }

    private Set<String> around(String area) {
        return touching.computeIfAbsent(
                area,
                id -> Set.copyOf(context.directory().surroundings(id, today).touching()));
    }
}
