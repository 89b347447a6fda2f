package org.peerbench.seeds.demo;

import static org.peerbench.seeds.demo.Acts.fields;

import org.peerbench.seeds.demo.Acts.Lead;
import org.peerbench.seeds.demo.HelpGiven.Result;

/** What became of the matches of autumn 2025. */
final class PastSupports {
    private static final Lead FINANCE = new Lead(Areas.LONG_COMBE, "Director of Finance, Long Combe");
    private static final Lead MANAGER = new Lead(Areas.SALTBY, "Better Care Fund Manager, Saltby");
    private static final Lead CHAIR = new Lead(Areas.SALTBY, "Chair of the Health and Wellbeing Board, Saltby");
    private static final Lead ADULTS = new Lead(Areas.EASTMERE, "Director of Adult Services, Eastmere");
    private static final Lead COMMISSIONING = new Lead(Areas.EASTMERE, "Director of Commissioning, Eastmere");
    private static final Lead BOARD = new Lead(Areas.EASTMERE, "Chair of the Health and Wellbeing Board, Eastmere");
    private static final Lead BAY = new Lead(Areas.QUILLBAY, "Better Care Fund Manager, Quillbay");

    private PastSupports() {}

    static void tell(Acts acts) {
        ashmarsh(acts);
        soundIsles(acts);
        stonereach(acts);
        upperVane(acts);
        tidewell(acts);
        lowKetter(acts);
        quillbay(acts);
        harrowfen(acts);
        for (String need : new String[] {
            "ashmarsh-sevenday",
            "low-ketter-workforce",
            "low-ketter-outofhospital",
            "tidewell-sevenday",
            "upper-vane-acute"
        }) {
            Stories.close(acts, "2026-07-31", "needs", need);
        }
    }

    private static HelpGiven of(Acts acts, String need, Lead giver, Lead receiver) {
        acts.find("2025-10-23", "supports?limit=500", fields("need", "{" + need + "}"), "help-" + need);
        return new HelpGiven(acts, "help-" + need, giver, receiver);
    }

    private static void ashmarsh(Acts acts) {
        HelpGiven help = of(acts, "ashmarsh-risk", FINANCE, PastRound.ASHMARSH);
        help.accepted("2025-10-24", "2025-10-27");
        help.booked("2025-10-29", "2025-11-11", "10:00", "How Long Combe came to its risk share");
        help.met("2025-11-11", 120, "How Long Combe came to its risk share", "Send each other the two agreements");
        help.fit("2025-11-13", PastRound.ASHMARSH, "GOOD", "");
        help.fit("2025-11-14", FINANCE, "GOOD", "");
        help.met(
                "2025-12-09",
                90,
                "What the hospital can carry and what not",
                "Three cases worked out with last year's figures");
        help.met("2026-01-20", 90, "The three cases", "Draft of one page for both boards");
        help.met("2026-02-24", 120, "Both finance directors read the draft together", "To the board in March");
        help.received(
                "2026-03-03",
                new Result("YES", 1, 3, 5, "NOTHING"),
                "The page was signed. What helped was seeing theirs, with its mistakes.");
        help.given(
                "2026-03-05",
                new Result("YES", 1, 3, 5, "NOTHING"),
                "They asked what we had never written down ourselves.");
        help.closed("2026-03-09");
        help.lasts("2026-06-10", 3, "YES", 3, "Used once, in May, and it held.");
        help.lasts("2026-09-10", 6, "YES", 3, "");
    }

    private static void soundIsles(Acts acts) {
        HelpGiven help = of(acts, "sound-isles-data", MANAGER, PastRound.SOUND_ISLES);
        help.accepted("2025-10-24", "2025-10-24");
        help.booked("2025-10-30", "2025-11-13", "14:00", "Which lists there are");
        help.met("2025-11-13", 60, "Which lists there are", "Count people who stand on more than one");
        help.fit("2025-11-17", PastRound.SOUND_ISLES, "GOOD", "");
        help.met("2025-12-11", 60, "The NHS number as the key", "Ask the two practices that lack it");
        help.met("2026-01-15", 90, "An agreement on who may look", "Text to the data officers");
        help.met("2026-02-12", 60, "First joint list", "Weekly from March");
        help.received("2026-02-24", new Result("YES", 1, 3, 5, "NOTHING"), "One list, every Monday.");
        help.given("2026-02-26", new Result("YES", 1, 3, 4, "NOTHING"), "");
        help.closed("2026-03-02");
        help.lasts("2026-06-04", 3, "YES", 3, "");
        help.lasts("2026-09-03", 6, "PARTLY", 3, "The list is made, but since the manager left not every week.");
    }

    private static void stonereach(Acts acts) {
        HelpGiven help = of(acts, "stonereach-data", MANAGER, PastRound.STONEREACH);
        help.accepted("2025-10-24", "2025-10-28");
        help.booked("2025-10-31", "2025-11-18", "09:30", "Whose figures differ, and why");
        help.met("2025-11-18", 90, "Whose figures differ, and why", "One definition of a delayed day");
        help.fit("2025-11-20", PastRound.STONEREACH, "GOOD", "");
        help.met("2025-12-16", 60, "The definition, tried on November", "Hospital and council count December alike");
        help.met("2026-01-27", 60, "A page for the board", "");
        help.received("2026-02-10", new Result("YES", 2, 3, 4, "NOTHING"), "Nobody argues about the figures any more.");
        help.given("2026-02-17", new Result("YES", 2, 3, 4, "NOTHING"), "");
        help.closed("2026-02-23");
        help.lasts("2026-05-26", 3, "YES", 3, "");
        help.lasts("2026-08-25", 6, "YES", 3, "");
    }

    private static void upperVane(Acts acts) {
        HelpGiven help = of(acts, "upper-vane-acute", ADULTS, PastRound.UPPER_VANE);
        help.accepted("2025-10-27", "2025-10-28");
        help.booked("2025-10-30", "2025-11-12", "11:00", "How Eastmere's hospital came to the table");
        help.met(
                "2025-11-12",
                180,
                "Visit: how Eastmere's hospital came to the table",
                "Invite the director of operations, not the board");
        help.fit("2025-11-14", PastRound.UPPER_VANE, "GOOD", "");
        help.met("2026-01-14", 60, "First talk with the director of operations", "Winter beds before next year's plan");
        help.met("2026-03-11", 60, "Winter looked back on together", "");
        help.met("2026-04-22", 120, "Who writes which part of the plan", "Hospital writes the part on discharge");
        help.received(
                "2026-05-06",
                new Result("PARTLY", 2, 3, 4, "NOTHING"),
                "They come and they write; money is not talked about yet.");
        help.given("2026-05-11", new Result("YES", 2, 3, 4, "NOTHING"), "");
        help.closed("2026-05-18");
        help.lasts("2026-08-19", 3, "YES", 4, "The hospital chaired the discharge group in July.");
    }

    private static void tidewell(Acts acts) {
        HelpGiven help = of(acts, "tidewell-sevenday", COMMISSIONING, PastRound.TIDEWELL);
        help.accepted("2025-10-28", "2025-10-29");
        help.booked("2025-11-03", "2025-11-20", "10:00", "Eastmere's rota");
        help.met("2025-11-20", 60, "Eastmere's rota", "Costs of a Saturday in both areas");
        help.fit(
                "2025-11-24",
                PastRound.TIDEWELL,
                "DECIDING",
                "They have one hospital trust and money for it; we have neither. We will see.");
        help.fit("2025-11-25", COMMISSIONING, "GOOD", "");
        help.met("2025-12-18", 60, "Costs of a Saturday", "Ask the trust for one ward");
        help.met("2026-02-05", 60, "The trust's answer", "");
        help.received(
                "2026-02-24",
                new Result("NO", 2, 2, 3, "SOMEBODY_ELSE"),
                "Good people, but their way needs a risk share that we do not have.");
        help.given(
                "2026-03-02",
                new Result("NO", 2, 2, 3, "NOTHING"),
                "Without an agreement on risk nothing could be tried.");
        help.closed("2026-03-16");
        help.lasts("2026-06-18", 3, "NO", 2, "");
        help.lasts("2026-09-17", 6, "NO", 2, "We ask again when our own risk share is signed.");
    }

    private static void lowKetter(Acts acts) {
        Lead giver = PastRound.SOUND_ISLES;
        HelpGiven help = of(acts, "low-ketter-outofhospital", giver, PastRound.LOW_KETTER);
        help.accepted("2025-10-27", "2025-10-29");
        help.ended(
                "2025-11-24",
                PastRound.LOW_KETTER,
                "The director has left and the post is vacant; nobody here could meet before spring");
    }

    private static void quillbay(Acts acts) {
        HelpGiven first = of(acts, "quillbay-governance", CHAIR, PastRound.QUILLBAY);
        first.declined("2025-10-27", CHAIR, "Up for election in May, and has no days until summer");
        acts.find("2025-10-29", "rounds", fields("status", "PROPOSED"), "repair");
        acts.call("2025-10-29", null, "POST", "rounds/{repair}/publish", null, null);
        acts.find(
                "2025-10-29",
                "supports?limit=500",
                fields("need", "{quillbay-governance}", "state", "OFFERED"),
                "help-board");
        HelpGiven help = new HelpGiven(acts, "help-board", BOARD, PastRound.QUILLBAY);
        help.accepted("2025-10-31", "2025-11-03");
        help.booked("2025-11-05", "2025-11-25", "15:30", "Agenda of the last three meetings");
        help.met("2025-11-25", 90, "Agenda of the last three meetings", "Three decisions a year on one page");
        help.fit("2025-11-27", PastRound.QUILLBAY, "GOOD", "");
        help.met("2026-01-20", 120, "Eastmere's chair sat in", "Papers that end with a question");
        help.met("2026-03-17", 60, "What the vice-chair could take on", "");
        help.received(
                "2026-04-14",
                new Result("YES", 2, 4, 5, "NOTHING"),
                "Two decisions in March that nobody would have put to us before.");
        help.given("2026-04-16", new Result("YES", 2, 3, 5, "NOTHING"), "We took their one page home.");
        help.closed("2026-04-20");
        help.lasts("2026-07-21", 3, "YES", 4, "");
        help.lasts("2026-10-21", 6, "YES", 4, "");
    }

    private static void harrowfen(Acts acts) {
        HelpGiven first = of(acts, "harrowfen-data", BAY, PastRound.HARROWFEN);
        first.accepted("2025-10-27", "2025-10-28");
        first.booked("2025-11-03", "2025-11-21", "10:00", "Where consent is asked");
        first.met("2025-11-21", 60, "Where consent is asked", "");
        first.fit("2025-11-25", BAY, "GOOD", "");
        first.fit(
                "2025-11-25",
                PastRound.HARROWFEN,
                "NOT",
                "They have one commissioner. We need somebody who has had to win over three.");
        first.met("2025-12-12", 60, "Three commissioners, three forms", "");
        first.ended("2026-01-12", PastRound.HARROWFEN, "Pleasant, but our question is not theirs");
        acts.call(
                "2026-03-09",
                null,
                "POST",
                "supports",
                fields(
                        "need",
                        "{harrowfen-data}",
                        "offer",
                        "{saltby-data}",
                        "why",
                        "Saltby has agreed on data with four organisations, and has a place free again"),
                "help-again");
        HelpGiven help = new HelpGiven(acts, "help-again", MANAGER, PastRound.HARROWFEN);
        help.accepted("2026-03-11", "2026-03-12");
        help.booked("2026-03-16", "2026-03-26", "10:00", "Saltby's agreement");
        help.met("2026-03-26", 90, "Saltby's agreement, line by line", "Which lines the three could sign");
        help.fit("2026-03-30", PastRound.HARROWFEN, "GOOD", "");
        help.met("2026-04-30", 60, "The lines that are left", "Two commissioners sign");
        help.met("2026-06-11", 60, "The third commissioner", "");
        help.received("2026-07-07", new Result("PARTLY", 2, 3, 4, "NOTHING"), "Two of three have signed.");
        help.given("2026-07-09", new Result("PARTLY", 2, 3, 4, "NOTHING"), "");
        help.closed("2026-07-14");
        help.lasts("2026-10-20", 3, "YES", 3, "");
    }
}
