package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Told;

/** Networks of invented partners with names as long as real ones, a few hubs, and a fixed seed. */
final class Fictional {
    private static final List<String> PARTNERS = List.of(
            "Harrowfen Council/council_unitary",
            "NHS Fen and Marsh Integrated Care Board/icb",
            "Marrow University Hospitals NHS Foundation Trust/trust_acute",
            "Sound Mental Health and Social Care NHS Foundation Trust/trust_mental_health",
            "Community Care Fen/trust_community",
            "Healthwatch Harrowfen/healthwatch",
            "Fenland General Practice Federation/primary_care",
            "Hearth Homes/housing_association",
            "Marsh and Sound Housing Association Limited/housing_association",
            "Voluntary Alliance/voluntary_sector",
            "Carers Together/voluntary_sector",
            "Marrow Ambulance Service NHS Trust/trust_ambulance",
            "South Sound Metropolitan Borough Council/council_metropolitan_district",
            "NHS South Sound Integrated Care Board/icb",
            "Home Care Co-op/home_care");
    private static final List<String> PLACES = List.of("Low Ketter", "Oxmoor", "Tarn End", "Salt Row", "Wexholme");
    private static final List<String> KINDS = List.of(
            "%s District Council/council_district",
            "%s Hospice/voluntary_sector",
            "%s Primary Care Network/primary_care",
            "%s Housing Trust/housing_association",
            "Age Friends %s/voluntary_sector");

    private Fictional() {}

    static List<Actor> partners(int count) {
        List<String> names = new ArrayList<>(PARTNERS);
        PLACES.forEach(place -> KINDS.forEach(kind -> names.add(kind.formatted(place))));
        List<Actor> partners = new ArrayList<>();
        for (String name : names.subList(0, count)) {
            String[] parts = name.split("/", -1);
            partners.add(new Actor("p" + partners.size(), parts[0], parts[1]));
        }
        return partners;
    }

    /** So many ties, the first partners having most; one in five is one-sided, and every other pair is known. */
    static Network network(int partners, int ties, long seed) {
        List<Actor> actors = partners(partners);
        Random random = new Random(seed);
        Set<String> told = new HashSet<>();
        List<Report> reports = new ArrayList<>();
        while (told.size() < 2 * ties) {
            int one = (int) (partners * random.nextDouble() * random.nextDouble());
            int other = random.nextInt(partners);
            if (one != other && told.add(one + " " + other)) {
                told.add(other + " " + one);
                int level = 1 + random.nextInt(4);
                reports.add(Told.says("p" + one, "p" + other, level));
                reports.add(Told.says("p" + other, "p" + one, random.nextInt(5) == 0 ? 0 : level));
            }
        }
        silence(partners, told, reports);
        return Network.derive(actors, reports, NetworkQuestion.of(Relations.INTENSITY, Told.TODAY));
    }

    private static void silence(int partners, Set<String> told, List<Report> reports) {
        for (int one = 0; one < partners; one++) {
            for (int other = 0; other < partners; other++) {
                if (one != other && !told.contains(one + " " + other) && (one + other) % 13 != 0) {
                    reports.add(Told.says("p" + one, "p" + other, 0));
                }
            }
        }
    }
}
