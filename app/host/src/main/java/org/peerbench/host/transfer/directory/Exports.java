package org.peerbench.host.transfer.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter.Taken;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.Mine;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.OrganisationFilter;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.PersonFilter;

/** The directory's tables as files, narrowed like the lists; their headings are found again when they come back. */
final class Exports {
    private Exports() {}

    static Taken organisations(Request request, ToolContext context) {
        OrganisationFilter filter = new OrganisationFilter(
                request.query("q").orElse(null),
                Set.copyOf(request.queries("type")),
                request.query("area").orElse(null),
                mine(request),
                request.asOf());
        return context.database().read(sql -> {
            References areas = Known.areas(sql);
            List<List<String>> rows = new Organisations(sql)
                    .all(filter).stream().map(entry -> row(entry, areas)).toList();
            return table(
                    "organisations",
                    rows,
                    context.texts(),
                    Columns.CODE,
                    Columns.NAME,
                    Columns.TYPE,
                    Columns.AREAS,
                    Columns.OPENED,
                    Columns.CLOSED,
                    Columns.WEBSITE,
                    Columns.NOTE,
                    Columns.ID);
        });
    }

    private static List<String> row(OrganisationEntry entry, References areas) {
        Organisation one = entry.organisation();
        return cells(
                one.code(),
                one.name(),
                one.type(),
                one.areas().stream().map(areas::code).collect(Collectors.joining("; ")),
                text(one.valid().from()),
                text(one.valid().to()),
                entry.website(),
                one.note(),
                one.id());
    }

    /** Who arranges help sees how to reach people; for others these columns are not in the file at all. */
    static Taken people(Request request, ToolContext context) {
        PersonFilter filter = new PersonFilter(
                request.query("q").orElse(null),
                request.query("area").orElse(null),
                request.query("organisation").orElse(null),
                mine(request));
        boolean contacts = request.viewer().seesContacts();
        List<String> columns = new ArrayList<>(List.of(Columns.ROLE, Columns.NAME, Columns.ORGANISATION, Columns.AREA));
        columns.addAll(contacts ? List.of(Columns.EMAIL, Columns.TELEPHONE) : List.of());
        columns.addAll(List.of(Columns.NOTE, Columns.ID));
        return context.database().read(sql -> {
            List<List<String>> rows = people(sql, filter, Contacts.of(request.viewer()), contacts);
            return table("people", rows, context.texts(), columns.toArray(String[]::new));
        });
    }

    private static List<List<String>> people(Handle sql, PersonFilter filter, Contacts reading, boolean contacts) {
        References areas = Known.areas(sql);
        References organisations = Known.organisations(sql);
        List<List<String>> rows = new ArrayList<>();
        for (Person person : new People(sql, reading).all(filter)) {
            List<String> row = cells(
                    person.role(), person.name(), organisations.code(person.organisation()), areas.code(person.area()));
            row.addAll(contacts ? cells(person.email(), person.telephone()) : List.of());
            row.addAll(cells(person.note(), person.id()));
            rows.add(row);
        }
        return rows;
    }

    static Taken areas(Request request, ToolContext context) {
        AreaFilter filter = new AreaFilter(
                request.query("q").orElse(null),
                request.query("kind").orElse(null),
                request.query("region").orElse(null),
                mine(request),
                request.asOf());
        return context.database().read(sql -> {
            List<List<String>> rows =
                    new Areas(sql).all(filter).stream().map(Exports::row).toList();
            return table(
                    "areas",
                    rows,
                    context.texts(),
                    Columns.CODE,
                    Columns.NAME,
                    Columns.KIND,
                    Columns.REGION,
                    Columns.REGION_CODE,
                    Columns.OPENED,
                    Columns.CLOSED,
                    Columns.NOTE,
                    Columns.ID);
        });
    }

    private static List<String> row(AreaEntry entry) {
        Area one = entry.area();
        return cells(
                one.code(),
                one.name(),
                one.kind(),
                one.region(),
                entry.regionCode(),
                text(one.valid().from()),
                text(one.valid().to()),
                one.note(),
                one.id());
    }

    private static Taken table(String name, List<List<String>> rows, Texts texts, String... columns) {
        List<String> headings = Arrays.stream(columns)
                .map(column -> texts.of(Columns.label(column)))
                .toList();
        return new Taken(texts.of("directory.export." + name), headings, rows);
    }

    private static Mine mine(Request request) {
        return request.query("whose").filter("mine"::equals).isPresent() ? Mine.of(request.viewer()) : null;
    }

    private static List<String> cells(String... texts) {
        return new ArrayList<>(Arrays.asList(texts));
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.text();
    }
}
