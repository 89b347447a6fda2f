package org.peerbench.matching.quality;

import java.util.List;
import org.peerbench.matching.score.Nearness;

/**
 * How far apart those are who are matched. What is not recorded is counted as not known and never as near; how many
 * kilometres it is, no record says.
 *
 * @param matches   how many there are; the next four add up to it
 * @param nextDoor  share a boundary
 * @param region    lie in the same region, not next door
 * @param elsewhere lie in different regions
 * @param unknown   of one it is not known where it lies
 * @param video     can meet by video only
 * @param wayKnown  of how many matches it is known how they can meet
 */
record Distance(int matches, int nextDoor, int region, int elsewhere, int unknown, int video, int wayKnown) {
    static Distance of(List<Meeting> meetings) {
        return new Distance(
                meetings.size(),
                count(meetings, Nearness.NEXT_DOOR),
                count(meetings, Nearness.SAME_REGION),
                count(meetings, Nearness.ELSEWHERE),
                count(meetings, Nearness.UNKNOWN),
                (int) meetings.stream()
                        .filter(each -> each.way() == Meeting.Way.VIDEO_ONLY)
                        .count(),
                (int) meetings.stream()
                        .filter(each -> each.way() != Meeting.Way.UNKNOWN)
                        .count());
    }

    private static int count(List<Meeting> meetings, Nearness near) {
        return (int) meetings.stream().filter(each -> each.near() == near).count();
    }
}
