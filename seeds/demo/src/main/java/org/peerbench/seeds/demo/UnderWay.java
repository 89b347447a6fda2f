package org.peerbench.seeds.demo;

import static org.peerbench.seeds.demo.Acts.fields;

import java.util.List;
import org.peerbench.seeds.demo.Acts.Lead;
import org.peerbench.seeds.demo.HelpGiven.Result;

/** Supports that are under way now, arranged one by one between two rounds. Their days are counted from today. */
final class UnderWay {
    private static final Lead PEER = new Lead(Areas.EASTMERE, "Better Care Fund Manager, Eastmere");
    private static final Lead CARE = new Lead(Areas.QUILLBAY, "Director of Adult Services, Quillbay");
    private static final Lead POSTS = new Lead(Areas.SALTBY, "Director of Adult Services, Saltby");
    private static final Lead VOICES = new Lead(Areas.SOUND_ISLES, "Alliance Co-ordinator, Sound Isles");

    private UnderWay() {}

    static void tell(Acts acts) {
        reviewDue(acts);
        sessionNextWeek(acts);
        justBegun(acts);
        offered(acts);
    }

    private static HelpGiven arranged(
            Acts acts, String day, String need, String offer, String why, Lead giver, Lead receiver) {
        String id = "help-" + need;
        acts.call(
                day,
                null,
                "POST",
                "supports",
                fields("need", "{" + need + "}", "offer", "{" + offer + "}", "why", why),
                id);
        return new HelpGiven(acts, id, giver, receiver);
    }

    private static void reviewDue(Acts acts) {
        Lead receiver = PastRound.STONEREACH;
        Stories.need(
                acts,
                "-130",
                receiver,
                "socialcare",
                "NOW",
                "Home care that can start within two days",
                "stonereach-socialcare");
        Stories.offer(
                acts,
                "-128",
                List.of("{-129}", "{-129}"),
                Areas.QUILLBAY,
                "ZZN070",
                "socialcare",
                1,
                "quillbay-socialcare");
        HelpGiven help = arranged(
                acts,
                "-126",
                "stonereach-socialcare",
                "quillbay-socialcare",
                "Quillbay starts home care within a day and a half, with the same providers",
                CARE,
                receiver);
        help.accepted("-124", "-123");
        help.booked("-121", "{-112}", "10:00", "Who may say yes to the first visit");
        help.met("-112", 90, "Who may say yes to the first visit", "Ward sisters may, up to four visits");
        help.fit("-110", receiver, "GOOD", "");
        help.met("-85", 60, "What the providers say", "Pay for a start on Fridays");
        help.met("-58", 60, "The first month", "");
        help.met("-30", 60, "Figures for the board", "Review in two weeks");
        help.given("-3", new Result("YES", 2, 3, 5, "NOTHING"), "Their ward sisters made it work.");
    }

    private static void sessionNextWeek(Acts acts) {
        Lead receiver = PastRound.UPPER_VANE;
        Stories.need(
                acts,
                "-56",
                receiver,
                "assessment",
                "SOON",
                "One assessment that three teams trust",
                "upper-vane-assessment");
        Stories.offer(
                acts,
                "-55",
                List.of("{-57}", "{-56}"),
                Areas.EASTMERE,
                "ZZN065",
                "assessment",
                1,
                "eastmere-assessment");
        HelpGiven help = arranged(
                acts,
                "-53",
                "upper-vane-assessment",
                "eastmere-assessment",
                "Eastmere went from four forms to one, in villages as far apart as yours",
                PEER,
                receiver);
        help.accepted("-51", "-50");
        help.booked("-48", "{-40}", "13:30", "The four forms");
        help.met("-40", 120, "The four forms", "Strike what nobody reads");
        help.fit("-38", receiver, "GOOD", "");
        help.fit("-37", PEER, "GOOD", "");
        help.met("-16", 60, "What nobody reads", "Trial with one team");
        help.booked("-9", "{+4}", "13:30", "How the trial went");
    }

    private static void justBegun(Acts acts) {
        Lead receiver = PastRound.STONEREACH;
        Stories.need(
                acts,
                "-34",
                receiver,
                "workforce",
                "SOON",
                "Keeping social workers beyond their second year",
                "stonereach-workforce");
        Stories.offer(
                acts, "-33", List.of("{-35}", "{-34}"), Areas.SALTBY, "ZZN073", "workforce", 1, "saltby-workforce");
        HelpGiven help = arranged(
                acts,
                "-30",
                "stonereach-workforce",
                "saltby-workforce",
                "Saltby has halved the number of people who leave within two years",
                POSTS,
                receiver);
        help.accepted("-28", "-27");
        help.booked("-24", "{-11}", "09:30", "Who leaves, and when");
        help.met("-11", 60, "Who leaves, and when", "Ask the last ten why");
        help.fit("-9", POSTS, "GOOD", "");
        help.booked("-8", "{+8}", "09:30", "What the ten said");
    }

    private static void offered(Acts acts) {
        Lead receiver = PastRound.TIDEWELL;
        Stories.need(
                acts,
                "-9",
                receiver,
                "people",
                "SOON",
                "Residents who write the plan with us, and not only read it",
                "tidewell-people");
        acts.find("-4", "offers?limit=500", fields("theme", "people", "state", "OPEN"), "sound-isles-people");
        HelpGiven help = arranged(
                acts,
                "-4",
                "tidewell-people",
                "sound-isles-people",
                "On Sound Isles residents have chaired the plan's group for three years",
                VOICES,
                receiver);
        help.yes("-3", receiver);
    }
}
