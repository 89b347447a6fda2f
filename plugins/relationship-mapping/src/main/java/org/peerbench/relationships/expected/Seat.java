package org.peerbench.relationships.expected;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peerbench.relationships.network.Sector;

/**
 * A place at the table of a health-and-care partnership. A type fills a seat when it has all the words of one of the
 * seat's phrases; types are open words, so {@code acute_trust} and {@code trust_acute} are the same. One organisation
 * can fill two: a multi-service trust is hospital and community provider, and a care trust, whose type does not say
 * which of the two it is, counts for community and mental health. A specialist acute trust (a heart or a children's
 * hospital) and an ambulance trust fill none.
 */
public enum Seat {
    COUNCIL("council", "local authority", "unitary authority"),
    COMMISSIONER("ccg", "icb", "pct", "commissioner", "integrated care board", "clinical commissioning group"),
    ACUTE_TRUST("acute", "hospital trust", "general hospital"),
    COMMUNITY_PROVIDER(
            "community trust",
            "community provider",
            "community services",
            "community health",
            "acute multi service",
            "care trust",
            "independent sector provider",
            "social enterprise"),
    MENTAL_HEALTH_TRUST("mental health", "care trust"),
    PRIMARY_CARE("primary care", "gp", "gps", "pcn", "general practice"),
    HOUSING("housing", "social landlord"),
    HEALTHWATCH("healthwatch"),
    VOLUNTARY_SECTOR("voluntary", "vcs", "vcse", "charity", "carers");

    /** Words that make an organisation too special for the seats it would else fill. */
    private static final Set<String> SPECIAL = Set.of("specialist", "ambulance");

    private final List<Set<String>> phrases;

    Seat(String... phrases) {
        this.phrases = Arrays.stream(phrases)
                .map(phrase -> Set.copyOf(Sector.words(phrase)))
                .toList();
    }

    /** Whether an organisation of this type fills the seat. */
    public boolean filledBy(String type) {
        Set<String> words = new HashSet<>(Sector.words(type));
        return words.stream().noneMatch(SPECIAL::contains) && phrases.stream().anyMatch(words::containsAll);
    }

    /** Message key of its name. */
    public String key() {
        return "seat." + code();
    }

    /** How it is called in the API: {@code mental-health-trust}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
