package org.peerbench.seeds.demo;

import java.util.Map;

/** How closely two kinds of organisation usually work together, on the intensity scale of 0 to 4. Our own guess. */
final class Affinity {
    private static final double SELDOM = 0.5;

    private static final Map<String, Double> USUAL = Map.ofEntries(
            Map.entry("council commissioner", 3.2),
            Map.entry("council council", 3.5),
            Map.entry("council hospital", 2.1),
            Map.entry("council community", 2.5),
            Map.entry("council mental", 2.2),
            Map.entry("council housing", 2.0),
            Map.entry("council voice", 1.9),
            Map.entry("council home", 2.2),
            Map.entry("commissioner commissioner", 2.4),
            Map.entry("commissioner hospital", 2.8),
            Map.entry("commissioner community", 2.9),
            Map.entry("commissioner mental", 2.7),
            Map.entry("commissioner practice", 2.7),
            Map.entry("commissioner voice", 1.5),
            Map.entry("hospital community", 2.3),
            Map.entry("hospital mental", 1.4),
            Map.entry("community practice", 2.4),
            Map.entry("community mental", 1.6),
            Map.entry("community home", 1.7),
            Map.entry("voice voice", 2.2),
            Map.entry("housing voice", 1.3));

    private static final Map<String, String> SECTOR = Map.ofEntries(
            Map.entry("council", "council"),
            Map.entry("ccg", "commissioner"),
            Map.entry("icb", "commissioner"),
            Map.entry("acute_trust", "hospital"),
            Map.entry("ambulance_trust", "hospital"),
            Map.entry("mental_health_trust", "mental"),
            Map.entry("community_trust", "community"),
            Map.entry("social_enterprise", "community"),
            Map.entry("housing_association", "housing"),
            Map.entry("healthwatch", "voice"),
            Map.entry("voluntary_sector", "voice"),
            Map.entry("primary_care", "practice"),
            Map.entry("domiciliary_care", "home"));

    private Affinity() {}

    static double between(Organisation a, Organisation b) {
        String one = SECTOR.get(a.type());
        String other = SECTOR.get(b.type());
        return USUAL.getOrDefault(one + " " + other, USUAL.getOrDefault(other + " " + one, SELDOM));
    }
}
