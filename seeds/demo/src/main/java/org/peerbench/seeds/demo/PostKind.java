package org.peerbench.seeds.demo;

/**
 * What a post is for. The months are the median time in post from which tenures are drawn: three years for chief
 * executives and 33 months for directors of children's services are figures of the field, the others our own guess.
 */
enum PostKind {
    COUNCILLOR("councillor", "statutory", 48),
    DASS("adult-social-services", "statutory", 33),
    DCS("childrens-services", "statutory", 35),
    DPH("public-health", "statutory", 56),
    HEALTHWATCH("healthwatch", "statutory", 42),
    COMMISSIONER("integrated-care-board", "statutory", 32),
    COUNCIL_CHIEF("council-chief-executive", "core", 36),
    LEADER("council-leader", "core", 48),
    CHAIR("board-chair", "core", 48),
    PLACE_LEAD("place-lead", "core", 32),
    COMMISSIONER_CHIEF("commissioner-chief-executive", "core", 36),
    FINANCE("commissioner-finance", "core", 40),
    TRUST_CHIEF("trust-chief-executive", "core", 32),
    OPERATIONS("trust-operations", "core", 30),
    PROVIDER("community-mental-health", "core", 40),
    HOUSING("housing", "core", 58),
    VOLUNTARY("voluntary-sector", "core", 70),
    FUND("better-care-fund", "core", 27),
    PRACTICE("general-practice", "other", 45),
    PIONEER("integration-pioneer", "other", 60);

    private final String role;
    private final String seatType;
    private final int medianMonths;

    PostKind(String role, String seatType, int medianMonths) {
        this.role = role;
        this.seatType = seatType;
        this.medianMonths = medianMonths;
    }

    /** Key of the function, which many posts have. */
    String role() {
        return role;
    }

    String seatType() {
        return seatType;
    }

    int medianMonths() {
        return medianMonths;
    }

    boolean isElected() {
        return this == COUNCILLOR || this == LEADER || this == CHAIR;
    }
}
