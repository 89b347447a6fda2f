package org.peerbench.relationships.survey;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.data.Database;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.NewOrganisation;
import org.peerbench.relationships.record.Partners;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** An area with partners of its own, a survey in it, and people who answer it on a phone. */
final class Opened {
    static final String TOOL = "relationship-mapping";
    private static final Author ANN = new Author("a1", "Ann", "/test");

    private final Peerbench peerbench;
    private final String area;
    private final List<String> partners;
    private final String survey;

    private Opened(Peerbench peerbench, String area, List<String> partners, String survey) {
        this.peerbench = peerbench;
        this.area = area;
        this.partners = partners;
        this.survey = survey;
    }

    /** New partners, numbered from 0, instead of those who are at the table. */
    static List<String> seat(Peerbench peerbench, String area, int count) {
        ToolContext tool = peerbench.context(TOOL);
        String id = tool.directory().area(area).orElseThrow().id();
        return write(tool, tx -> {
            Partners partners = new Partners(tx.sql());
            partners.of(id).forEach(partner -> partners.remove(tx.changes(), partner));
            List<String> seated = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String name = "Partner %02d".formatted(i);
                seated.add(tx.directory()
                        .add(new NewOrganisation(name + " of " + area, "council", null, List.of(id), null))
                        .id());
                partners.put(tx.changes(), id, seated.get(i), Span.OPEN, null);
            }
            return seated;
        });
    }

    /** Seats the same partners in another area too. */
    static void seatAlso(Peerbench peerbench, String area, List<String> partners) {
        ToolContext tool = peerbench.context(TOOL);
        String id = tool.directory().area(area).orElseThrow().id();
        write(tool, tx -> {
            Partners stored = new Partners(tx.sql());
            stored.of(id).forEach(partner -> stored.remove(tx.changes(), partner));
            partners.forEach(partner -> stored.put(tx.changes(), id, partner, Span.OPEN, null));
            return null;
        });
    }

    /** A survey of these partners, opened on the coordinator's page, with one respondent for each of the first. */
    static Opened of(
            Peerbench peerbench, String area, List<String> partners, List<Integer> respondents, String... also) {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        String base = "/tools/" + TOOL + "/areas/" + area + "/surveys";
        StringBuilder others = new StringBuilder();
        for (int i : respondents) {
            others.append("Respondent %02d, r%02d@example.org, Partner %02d of %s%n".formatted(i, i, i, area));
        }
        Page page = coordinator.get(base + "/new?also=" + String.join("&also=", also));
        Page done = coordinator.submit(page, "main form[method=post]", Map.of("others", others.toString()));
        String path = done.redirect();
        if (path.isEmpty()) {
            throw new AssertionError(done.text());
        }
        String survey = path.replaceAll("^/surveys/|[?].*$", "");
        return new Opened(peerbench, area, partners, survey);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    ToolContext tool() {
        return peerbench.context(TOOL);
    }

    String survey() {
        return survey;
    }

    String areaId() {
        return idOf(area);
    }

    String idOf(String code) {
        return tool().directory().area(code).orElseThrow().id();
    }

    String path() {
        return "/surveys/" + survey;
    }

    String partner(int number) {
        return partners.get(number);
    }

    static <R> R write(ToolContext tool, Database.Writing<R> work) {
        return tool.database().write(ANN, "Tried something", work);
    }

    /** A new personal link of everybody who is awaited, by name. */
    Map<String, String> links() {
        Page file = peerbench.as(Role.COORDINATOR).post("/surveys/" + survey + "/links", Map.of());
        Map<String, String> links = new LinkedHashMap<>();
        for (String line : file.body().lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            links.put(cells[0], URI.create(cells[2]).getPath());
        }
        return links;
    }

    String link(int respondent) {
        return links().get("Respondent %02d".formatted(respondent));
    }

    /** The phone after the first page: at the first step. */
    Walk walk(String link) {
        Person phone = peerbench.nobody();
        return new Walk(phone, phone.follow(phone.submit(phone.get(link), "main form", Map.of())), areaId());
    }

    void close() {
        peerbench.as(Role.COORDINATOR).post(path() + "/close", Map.of());
    }

    void reopen() {
        peerbench
                .as(Role.COORDINATOR)
                .post(path() + "/reopen", Map.of("closes", today().plusDays(9).toString()));
    }
}
