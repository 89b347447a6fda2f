package org.peerbench.testkit.asking;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.questionnaire.NewSurvey;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.peerbench.testkit.ToolJar;
import org.peerbench.testkit.asking.partners.PartnersTool;

/** A survey of the small tool, and people who answer it. */
final class Asked {
    static final String TOOL = "partners";
    private static final Author ANN = new Author("a1", "Ann", "/test");

    private final Peerbench peerbench;
    private final String survey;

    private Asked(Peerbench peerbench, String survey) {
        this.peerbench = peerbench;
        this.survey = survey;
    }

    static Peerbench workbench() {
        return Peerbench.with(ToolJar.of(TOOL, PartnersTool.class)
                        .with(
                                "org/peerbench/testkit/asking/messages.properties",
                                "org/peerbench/testkit/asking/migrations/V1__partners.sql"))
                .demo();
    }

    static Asked open(Peerbench peerbench, String questionnaire, LocalDate closesOn) {
        ToolContext tool = peerbench.context(TOOL);
        String area = tool.directory().area("X99000001").orElseThrow().id();
        String survey = tool.database()
                .write(
                        ANN,
                        "Opened a survey",
                        tx -> tx.questionnaires()
                                .open(new NewSurvey(
                                        questionnaire,
                                        "How we work together",
                                        "Please help us.",
                                        "r1",
                                        List.of(area),
                                        closesOn)));
        return new Asked(peerbench, survey);
    }

    static Asked open(Peerbench peerbench) {
        return open(peerbench, "partners", today().plusDays(20));
    }

    static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Europe/London"));
    }

    String survey() {
        return survey;
    }

    String path() {
        return "/surveys/" + survey;
    }

    ToolContext tool() {
        return peerbench.context(TOOL);
    }

    String add(String name) {
        List<String> areas =
                tool().questionnaires().survey(survey).orElseThrow().areas();
        return write(tx -> tx.questionnaires()
                .invite(
                        survey,
                        new Invitee(
                                null, null, name, name.toLowerCase(java.util.Locale.ROOT) + "@example.org", areas)));
    }

    <R> R write(org.peerbench.api.data.Database.Writing<R> work) {
        return tool().database().write(ANN, "Tried something", work);
    }

    /** A new personal link of everybody who is awaited, by name, as a coordinator saves them. */
    Map<String, String> links() {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page file = coordinator.post(path() + "/links", Map.of());
        Map<String, String> links = new LinkedHashMap<>();
        for (String line : file.body().lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            links.put(cells[0], URI.create(cells[2]).getPath());
        }
        return links;
    }

    String link(String name) {
        add(name);
        return links().get(name);
    }

    /** Answers a whole survey on a phone without scripts; the trust is given to all who were chosen. */
    Page answer(String link, List<String> partners, String closely, String trust) {
        Person phone = peerbench.nobody();
        Page page = phone.follow(phone.submit(phone.get(link), "main form", Map.of()));
        page = phone.follow(phone.submitAll(page, "main form", Map.of("q.who", partners)));
        page = phone.follow(phone.submit(page, "main form", each("closely", partners, closely)));
        page = phone.follow(phone.submit(page, "main form", each("trust", partners, trust)));
        page = phone.follow(phone.submit(page, "main form", Map.of("q.note", "Fine", "q.years", "12")));
        return phone.follow(phone.submit(page, "main form", Map.of()));
    }

    static Map<String, String> each(String question, List<String> partners, String point) {
        Map<String, String> fields = new LinkedHashMap<>();
        partners.forEach(partner -> fields.put("q." + question + "." + partner, point));
        return fields;
    }

    /** Every row of every table, as text, without those that are meant for confidential answers. */
    List<String> everythingElse() {
        return tool().database().read(sql -> {
            List<String> rows = new ArrayList<>();
            sql.createQuery("select name from sqlite_master where type = 'table' and name <> 'survey_combined'")
                    .mapTo(String.class)
                    .list()
                    .forEach(table -> sql.createQuery("select * from \"" + table + "\"")
                            .mapToMap()
                            .forEach(row -> rows.add(table + " " + row)));
            return rows;
        });
    }
}
