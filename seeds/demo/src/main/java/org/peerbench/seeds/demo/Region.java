package org.peerbench.seeds.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peerbench.seeds.demo.Json.Import;

/** The whole fictional region as data files. */
public final class Region {
    /** Goes up with every change that alters a data file. */
    static final int GENERATOR_VERSION = 4;

    /** The one source of everything here, in the column {@code source_id}. */
    static final String SOURCE = "generated";

    private final Map<String, String> files = new TreeMap<>();
    private final List<Import> imports = new ArrayList<>();

    private Region() {}

    /** Text by file name, relative to the data folder; the same on every call and every machine. */
    public static Map<String, String> files() {
        Region region = new Region();
        region.directory();
        region.tools();
        return region.files;
    }

    private void directory() {
        files.put("region.json", Json.region());
        files.put("sources.csv", sources());
        files.put("areas.csv", AreaTables.areas());
        files.put("successions.csv", AreaTables.successions());
        files.put("area_neighbours.csv", AreaTables.neighbours());
        files.put("indicators.csv", Indicators.table());
        files.put("area_indicators.csv", Figures.table());
        files.put("organisations.csv", Organisations.table());
        files.put("organisation_successions.csv", Organisations.successions());
        files.put("people.csv", People.table());
    }

    /** Rosters come before ties, so that a tie never seats anybody. */
    private void tools() {
        Areas.ALL.stream()
                .map(Area::code)
                .filter(AgreementTable::has)
                .forEach(area -> add(
                        new Import("agreements", area, "", "agreements/" + area + ".csv"), AgreementTable.of(area)));
        for (Area area : Areas.ALL) {
            add(new Import("csv-partners", area.code(), "", "roster/" + area.code() + ".csv"), Rosters.of(area));
        }
        for (Survey survey : Surveys.fromFiles()) {
            // A pair without a row was not answered for; read as "no tie" it would be invented.
            String parameters =
                    "\"relation\": \"intensity\", \"unlisted\": \"unknown\", \"partners\": \"keep\", \"wave\": \""
                            + survey.name() + "\", \"source\": \"Survey, " + survey.name() + "\"";
            add(new Import("csv-edges", survey.area(), parameters, ties(survey)), TieTable.of(survey));
        }
        // Those that ended come first: posts of today go on from theirs.
        for (Area area : Areas.ALL.stream()
                .sorted(Comparator.comparing(each -> each.existed().in2023()))
                .toList()) {
            String file = "posts/" + area.code() + ".csv";
            add(new Import("leadership-continuity", "csv", area.code(), "", file), PostTable.of(area));
        }
        matching();
        files.put("imports.json", Json.imports(imports));
        AskingTables asked = AskingTables.all();
        files.put("surveys/surveys.csv", asked.surveys());
        files.put("surveys/respondents.csv", asked.respondents());
        files.put("surveys/answers.csv", asked.answers());
    }

    /** What comes in at a certain time of a story stands there and not among the imports. */
    private void matching() {
        add(new Import(Stories.MATCHING, "similar-areas", "", "", "matching/similar.csv"), Helping.similar());
        files.put("matching/assessments-2025.csv", PartnerLevels.tableOfTheYearBefore());
        files.put("matching/assessments.csv", PartnerLevels.table());
        files.put("matching/offers.csv", Helping.offers());
        files.put("matching/needs.csv", Helping.needs());
        files.put("stories/stories.json", Stories.text());
    }

    /** The file with the answers of a survey. */
    static String ties(Survey survey) {
        return "ties/" + survey.area() + "-" + survey.opened().toString().substring(0, "2026-11".length()) + ".csv";
    }

    private void add(Import each, String text) {
        imports.add(each);
        files.put(each.file(), text);
    }

    private static String sources() {
        Table table = new Table("source_id", "title", "publisher", "licence", "period", "note");
        table.add(
                SOURCE,
                "Generated, fictional",
                "Peerbench",
                "Apache License 2.0",
                "2012 to 2026",
                "Made by a program with a fixed seed; no real place, organisation or person is described");
        return table.text();
    }
}
