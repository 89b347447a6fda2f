package org.peerbench.seeds.demo;

import static org.peerbench.seeds.demo.Acts.fields;
import static org.peerbench.seeds.demo.Stories.need;
import static org.peerbench.seeds.demo.Stories.offer;

import java.util.List;
import java.util.Map;
import org.peerbench.seeds.demo.Acts.Lead;

/** The round of autumn 2025: who asked, who offered, and what was proposed and decided. */
final class PastRound {
    static final Lead ASHMARSH = new Lead(Areas.ASHMARSH, "Director of Adult Services, Ashmarsh");
    static final Lead SOUND_ISLES = new Lead(Areas.SOUND_ISLES, "Director of Adult Services, Sound Isles");
    static final Lead UPPER_VANE = new Lead(Areas.UPPER_VANE, "Better Care Fund Manager, Upper Vane");
    static final Lead TIDEWELL = new Lead(Areas.TIDEWELL, "Better Care Fund Manager, Tidewell");
    static final Lead STONEREACH = new Lead(Areas.STONEREACH, "Better Care Fund Manager, Stonereach");
    static final Lead QUILLBAY = new Lead(Areas.QUILLBAY, "Chair of the Health and Wellbeing Board, Quillbay");
    static final Lead LOW_KETTER = new Lead(Areas.LOW_KETTER, "Acting Better Care Fund Manager, Low Ketter");
    static final Lead HARROWFEN = new Lead(Areas.HARROWFEN, "Better Care Fund Manager, Harrowfen");

    private static final List<String> OFFERS = List.of(
            "long-combe-risk",
            "saltby-data",
            "eastmere-acute",
            "eastmere-sevenday",
            "quillbay-data",
            "saltby-governance",
            "eastmere-governance",
            "sound-isles-outofhospital");

    private PastRound() {}

    static void tell(Acts acts) {
        offers(acts);
        needs(acts);
        acts.call("2025-10-20", null, "POST", "rounds", fields("name", "Autumn 2025"), "round");
        acts.call("2025-10-20", null, "POST", "rounds/{round}/run", null, null);
        Map<String, Object> pair = fields(
                "need",
                "{harrowfen-data}",
                "offer",
                "{quillbay-data}",
                "reason",
                "Neighbours who share a commissioner can meet in person");
        acts.call("2025-10-22", null, "POST", "rounds/{round}/locks", pair, null);
        acts.call("2025-10-22", null, "POST", "rounds/{round}/run", null, null);
        acts.call("2025-10-23", null, "POST", "rounds/{round}/publish", null, null);
        OFFERS.forEach(offer -> Stories.close(acts, "2026-07-31", "offers", offer));
    }

    private static void offers(Acts acts) {
        offer(acts, Areas.LONG_COMBE, "ZZN055", "risk", 1, "long-combe-risk");
        Stories.offerTo(acts, Areas.HARROWFEN, Areas.SALTBY, "ZZN074", "data", 2, "saltby-data");
        offer(acts, Areas.EASTMERE, "ZZN064", "acute", 1, "eastmere-acute");
        offer(acts, Areas.EASTMERE, "ZZN037", "sevenday", 1, "eastmere-sevenday");
        offer(acts, Areas.QUILLBAY, "ZZN071", "data", 1, "quillbay-data");
        offer(acts, Areas.SALTBY, "ZZN072", "governance", 1, "saltby-governance");
        offer(acts, Areas.EASTMERE, "ZZN063", "governance", 1, "eastmere-governance");
        offer(acts, Areas.SOUND_ISLES, "ZZN082", "outofhospital", 1, "sound-isles-outofhospital");
    }

    private static void needs(Acts acts) {
        need(
                acts,
                "2025-10-06",
                ASHMARSH,
                "risk",
                "NOW",
                "How to share the risk of admissions that do not fall, in writing and in practice",
                "ashmarsh-risk");
        need(
                acts,
                "2025-10-06",
                ASHMARSH,
                "sevenday",
                "SOON",
                "Who others have on duty at weekends, and what it costs",
                "ashmarsh-sevenday");
        need(
                acts,
                "2025-10-07",
                SOUND_ISLES,
                "data",
                "SOON",
                "One list of people in care, where ferries and three systems stand between us",
                "sound-isles-data");
        need(
                acts,
                "2025-10-08",
                UPPER_VANE,
                "acute",
                "SOON",
                "How to have the hospital at the table before the plan is written",
                "upper-vane-acute");
        need(
                acts,
                "2025-10-08",
                TIDEWELL,
                "sevenday",
                "NOW",
                "Discharge on Saturdays without paying twice",
                "tidewell-sevenday");
        need(
                acts,
                "2025-10-09",
                STONEREACH,
                "data",
                "SOON",
                "A dashboard that the hospital and the council both believe",
                "stonereach-data");
        need(
                acts,
                "2025-10-13",
                QUILLBAY,
                "governance",
                "SOON",
                "A board that decides instead of noting reports",
                "quillbay-governance");
        need(
                acts,
                "2025-10-13",
                LOW_KETTER,
                "outofhospital",
                "NOW",
                "A short-term team that takes people home the same day",
                "low-ketter-outofhospital");
        need(
                acts,
                "2025-10-13",
                LOW_KETTER,
                "workforce",
                "NOW",
                "Joint posts that people stay in",
                "low-ketter-workforce");
        Map<String, Object> moved = fields(
                "area",
                Areas.HARROWFEN,
                "theme",
                "data",
                "ask",
                "Consent and data sharing that three commissioners accept",
                "wish",
                "LATER",
                "mode",
                "VIDEO",
                "prefers",
                List.of(Areas.SALTBY),
                "state",
                "CONFIRMED",
                "confirmed",
                fields("by", HARROWFEN.name()),
                "moved",
                fields("tier", 2, "reason", "Their data officer leaves in spring; later would be too late"));
        acts.call("2025-10-14", null, "POST", "needs", moved, "harrowfen-data");
    }
}
