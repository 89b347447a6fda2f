package org.peerbench.leadership.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.directory.Organisation;
import org.peerbench.leadership.post.SeatType;

/**
 * A seat that an area usually has. Those by law are the members of a health and wellbeing board that the Health and Social
 * Care Act 2012, section 194(2), names; the Health and Care Act 2022 put integrated care boards in the place of clinical
 * commissioning groups on 1 July 2022.
 *
 * @param role  key of the role family, and of the seat's name in the texts
 * @param type  why it matters
 * @param part  letter of section 194(2); empty for a seat that no law demands
 * @param kinds words in the kind of organisation whose post it is
 * @param each  whether every such organisation has one, or only the first
 */
record UsualSeat(String role, SeatType type, Optional<String> part, List<String> kinds, boolean each) {
    /** Where the law is published. */
    static final String LAW = "https://www.legislation.gov.uk/ukpga/2012/7/section/194";

    /** All, the ones by law first. */
    static final List<UsualSeat> ALL = List.of(
            law("councillor", "a", "council"),
            law("adult-social-services", "b", "council"),
            law("childrens-services", "c", "council"),
            law("public-health", "d", "council"),
            law("healthwatch", "e", "healthwatch"),
            new UsualSeat("integrated-care-board", SeatType.STATUTORY, Optional.of("f"), List.of("icb", "ccg"), true),
            core("board-chair", false, "council"),
            core("council-leader", false, "council"),
            core("council-chief-executive", false, "council"),
            core("better-care-fund", false, "council"),
            core("place-lead", true, "icb", "ccg"),
            core("trust-chief-executive", true, "acute"),
            core("community-mental-health", true, "community_trust", "trust_community", "mental_health"),
            core("general-practice", true, "primary_care"),
            core("voluntary-sector", false, "voluntary"),
            core("housing", false, "housing_association"));

    private static UsualSeat law(String role, String part, String kind) {
        return new UsualSeat(role, SeatType.STATUTORY, Optional.of(part), List.of(kind), false);
    }

    private static UsualSeat core(String role, boolean each, String... kinds) {
        return new UsualSeat(role, SeatType.CORE, Optional.empty(), List.of(kinds), each);
    }

    /** Whose post it is, of an area's organisations; none where the directory has no such one. */
    List<Organisation> found(List<Organisation> organisations) {
        return organisations.stream()
                .filter(organisation ->
                        kinds.stream().anyMatch(organisation.type().toLowerCase(Locale.ROOT)::contains))
                .limit(each ? Long.MAX_VALUE : 1)
                .toList();
    }
}
