package org.peerbench.relationships.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The kind of partner, as shown by colour and shape. Organisation types are open words; each is read word by word, and
 * the first sector that knows one of them, in the order given here, takes it.
 */
public enum Sector {
    /** Councils of every kind. */
    COUNCIL("council", "councils", "authority", "borough", "corporation"),
    /** Who buys health care: CCGs, ICBs, and the partnerships that became them. */
    COMMISSIONER("ccg", "icb", "stp", "pct", "commissioner", "commissioning", "commissioners"),
    /** Healthwatch, charities, carers, citizens. */
    VOLUNTARY("healthwatch", "voluntary", "vcs", "vcse", "charity", "charities", "carers", "citizens", "volunteers"),
    /** Housing associations and other landlords. */
    HOUSING("housing", "landlord", "landlords"),
    /** Mental-health trusts and providers. */
    MENTAL_HEALTH("mental"),
    /** Acute trusts, ambulance trusts. */
    HOSPITAL("acute", "hospital", "hospitals", "ambulance"),
    /** Community services, general practice, care at home and in homes. */
    COMMUNITY(
            "community", "primary", "gp", "gps", "pcn", "practice", "care", "domiciliary", "independent", "enterprise"),
    /** Anything else. */
    OTHER;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> words;

    Sector(String... words) {
        this.words = Set.of(words);
    }

    /** The sector of an organisation type such as {@code trust_acute} or {@code "Housing association"}. */
    public static Sector ofType(String type) {
        List<String> parts = words(type);
        return Arrays.stream(values())
                .filter(sector -> parts.stream().anyMatch(sector.words::contains))
                .findFirst()
                .orElse(OTHER);
    }

    /** The words of an open type, in small letters. */
    public static List<String> words(String type) {
        return List.of(BETWEEN_WORDS.split(type.toLowerCase(Locale.ROOT), -1));
    }

    /** How it is called in the API, in style classes and in message keys: {@code mental-health}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
