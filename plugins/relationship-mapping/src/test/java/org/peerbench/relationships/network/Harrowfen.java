package org.peerbench.relationships.network;

import static org.peerbench.relationships.network.Told.says;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fifteen partners of the fictional area Harrowfen, with 16 confirmed, 4 one-sided and 3 unknown pairs. */
public final class Harrowfen {
    private static final List<String> CONFIRMED = List.of(
            "healthwatch council 2",
            "hearth marsh 2",
            "council publichealth 4",
            "council icb 4",
            "icb publichealth 3",
            "icb gps 3",
            "icb community 3",
            "icb mental 3",
            "gps community 3",
            "council southicb 3",
            "council mental 2",
            "southicb mental 2",
            "voluntary council 2",
            "voluntary carers 3",
            "community homecare 2",
            "hospitals ambulance 3");
    private static final List<String> ONE_SIDED =
            List.of("hearth council 2", "icb hospitals 2", "southicb hospitals 2", "voluntary community 2");
    private static final Set<String> UNKNOWN = Set.of(
            "council hospitals",
            "gps voluntary",
            "mental carers",
            "hospitals council",
            "voluntary gps",
            "carers mental");

    private Harrowfen() {}

    public static List<Actor> partners() {
        return List.of(
                new Actor("council", "Harrowfen Council", "council_unitary"),
                new Actor("publichealth", "Public Health", "council_department"),
                new Actor("icb", "Fen & Marsh ICB", "icb"),
                new Actor("southicb", "South Sound ICB", "icb"),
                new Actor("hospitals", "Marrow Hospitals", "trust_acute"),
                new Actor("ambulance", "Ambulance", "trust_ambulance"),
                new Actor("community", "Community Care Fen", "trust_community"),
                new Actor("gps", "Fenland GPs", "primary_care"),
                new Actor("homecare", "Home Care Co-op", "home_care"),
                new Actor("mental", "Sound Mental Health", "trust_mental_health"),
                new Actor("hearth", "Hearth Homes", "housing_association"),
                new Actor("marsh", "Marsh Housing", "housing_association"),
                new Actor("healthwatch", "Healthwatch Harrowfen", "healthwatch"),
                new Actor("voluntary", "Voluntary Alliance", "voluntary_sector"),
                new Actor("carers", "Carers Together", "voluntary_sector"));
    }

    public static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        Set<String> told = new HashSet<>(UNKNOWN);
        CONFIRMED.forEach(line -> tell(line.split(" "), true, reports, told));
        ONE_SIDED.forEach(line -> tell(line.split(" "), false, reports, told));
        for (Actor one : partners()) {
            for (Actor other : partners()) {
                if (!one.equals(other) && told.add(one.id() + " " + other.id())) {
                    reports.add(says(one.id(), other.id(), 0));
                }
            }
        }
        return reports;
    }

    public static Network network() {
        return Network.derive(
                partners(),
                reports(),
                NetworkQuestion.of(Relations.INTENSITY, Told.TODAY).at(2));
    }

    private static void tell(String[] line, boolean both, List<Report> reports, Set<String> told) {
        int level = Integer.parseInt(line[2]);
        reports.add(says(line[0], line[1], level));
        reports.add(says(line[1], line[0], both ? level : 1));
        told.add(line[0] + " " + line[1]);
        told.add(line[1] + " " + line[0]);
    }
}
