package org.peerbench.seeds.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is asked in the surveys that people answer themselves, how far they have come, and what they say. About trust and
 * value everybody has an answer for every partner; the workbench asks for five.
 */
final class AskingTables {
    private static final String INTRO = "We ask everybody at the table who works with whom, and how well."
            + " It takes about six minutes, also on a phone, and you can stop and go on later.";
    private static final int WEEKS = 4;
    private static final int DAYS = 18;
    private static final int MOST = 4;
    private static final double MISSES = 0.6;
    private static final double BY_CLOSENESS = 0.3;
    private static final double SPREAD = 0.5;
    private static final List<String> ITEMS = List.of("reliable", "mission", "open", "power", "resources", "involved");
    private static final List<String> BRINGS =
            List.of("staff", "information", "expertise", "connections", "premises", "facilitation");

    private final Table surveys =
            new Table("survey", "tool", "questionnaire", "title", "intro", "area", "fridays", "weeks");
    private final Table respondents = new Table("survey", "person", "progress", "day");
    private final Table answers = new Table("survey", "person", "question", "subject", "answer");

    private AskingTables() {}

    static AskingTables all() {
        AskingTables tables = new AskingTables();
        Asking.ALL.forEach(tables::add);
        return tables;
    }

    String surveys() {
        return surveys.text();
    }

    String respondents() {
        return respondents.text();
    }

    String answers() {
        return answers.text();
    }

    private void add(Asking asking) {
        String area = asking.levels().area();
        surveys.add(
                asking.key(),
                "relationship-mapping",
                "relationships",
                asking.title(),
                INTRO,
                area,
                asking.fridays(),
                WEEKS);
        for (String code : asking.levels().partners()) {
            Organisation organisation = Organisations.of(code);
            Roles.at(organisation, area).stream()
                    .limit(asking.each())
                    .forEach(title -> respondent(asking, organisation, People.id(code, title)));
        }
    }

    private void respondent(Asking asking, Organisation organisation, String person) {
        Set<String> silent = asking.levels().silent();
        boolean begun = asking.begun().contains(organisation.code());
        int day = Draw.about("answers on " + asking.key() + person).between(1, DAYS);
        String progress = begun ? "STARTED" : silent.contains(organisation.code()) ? "INVITED" : "FINISHED";
        respondents.add(asking.key(), person, progress, day);
        if (!progress.equals("INVITED")) {
            answers(asking, organisation, person, begun);
        }
    }

    private void answers(Asking asking, Organisation own, String person, boolean begun) {
        String area = asking.levels().area();
        // Who has only begun was not among those who had answered when the levels were drawn.
        Opinion opinion = new Opinion(begun ? asking.levels().without("") : asking.levels());
        Map<String, Integer> levels = new LinkedHashMap<>();
        asking.levels().partners().stream()
                .filter(code -> !code.equals(own.code()))
                .forEach(code -> levels.put(code, says(opinion, own, Organisations.of(code))));
        levels.values().removeIf(level -> level == 0);
        answers.add(
                asking.key(),
                person,
                "who-" + area,
                "",
                levels.isEmpty() ? "~none" : String.join(" ", levels.keySet()));
        if (Draw.about(asking.key() + " " + person + " misses somebody").chance(MISSES)) {
            answers.add(asking.key(), person, "missing-" + area, "", asking.missing());
        }
        if (!begun) {
            levels.forEach((partner, level) -> rated(asking, person, partner, level));
            answers.add(asking.key(), person, "brings-" + area, "", brings(asking.key() + person));
        }
    }

    /** A pair is drawn once, in the order of the codes, for both its sides. */
    private static int says(Opinion opinion, Organisation own, Organisation other) {
        boolean first = own.code().compareTo(other.code()) < 0;
        Word word = first ? opinion.between(own, other) : opinion.between(other, own);
        return word.seenFrom(own.code()).aSays();
    }

    private void rated(Asking asking, String person, String partner, int level) {
        Draw draw = Draw.about("regard " + asking.key() + person + partner);
        double regard =
                asking.trust() + asking.regard().getOrDefault(partner, 0.0) + BY_CLOSENESS * (Math.max(level, 1) - 2);
        String closely = "closely-" + asking.levels().area();
        answers.add(asking.key(), person, closely, partner, level < 0 ? "~dont-know" : level);
        for (String item : ITEMS) {
            rate(asking, person, item, partner, regard + SPREAD * draw.gaussian());
        }
    }

    private void rate(Asking asking, String person, String item, String partner, double regard) {
        long points = Math.max(1, Math.min(MOST, Math.round(regard)));
        answers.add(asking.key(), person, item + "-" + asking.levels().area(), partner, points);
    }

    private static String brings(String subject) {
        Draw draw = Draw.about("brings " + subject);
        List<String> chosen = BRINGS.stream().filter(each -> draw.chance(0.5)).toList();
        return chosen.isEmpty() ? BRINGS.get(0) : String.join(" ", chosen);
    }
}
