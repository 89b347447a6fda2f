package org.peerbench.relationships.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.Row;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.record.Partner;
import org.peerbench.relationships.record.Partners;

/** A list of who sits at an area's table: {@code csv-partners}. */
public final class PartnersImport {
    private PartnersImport() {}

    /** What the host needs to know of it. */
    public static TableImporter importer() {
        return new TableImporter(
                        "csv-partners",
                        "importing.partners.label",
                        "importing.partners.hint",
                        Permissions.WRITE.key(),
                        List.of(
                                new Column(
                                        "organisation",
                                        "importing.column.organisation",
                                        true,
                                        List.of("partner", "name", "org", "ods code", "ods", "code")),
                                new Column("from", "import.column.from", false, List.of("since", "start")),
                                new Column("to", "import.column.to", false, List.of("until", "end"))),
                        List.of(new Parameter(
                                "area", "The area that the list is about, by code or id", true, List.of())),
                        PartnersImport::plan)
                .seenOn("areas/{area}", "card.open");
    }

    static ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context) {
        Area area = new Asked(question.parameters(), directory, context.texts()).area();
        NamedOrganisations organisations = new NamedOrganisations(directory, area.id(), LocalDate.now(context.clock()));
        Map<String, Partner> known = new HashMap<>();
        context.database()
                .read(sql -> new Partners(sql).of(area.id()))
                .forEach((Partner partner) -> known.put(partner.organisation(), partner));
        Reading reading = new Reading(organisations, known, context.texts());
        question.rows().forEach(reading::read);
        return reading.plan(question.rows().size(), area);
    }

    /** Goes through the rows. */
    private static final class Reading {
        private final NamedOrganisations organisations;
        private final Map<String, Partner> known;
        private final Texts texts;
        private final Map<String, Span> kept = new LinkedHashMap<>();
        private final List<String> fresh = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<List<String>> shown = new ArrayList<>();
        private int merged;
        private int skipped;

        Reading(NamedOrganisations organisations, Map<String, Partner> known, Texts texts) {
            this.organisations = organisations;
            this.known = known;
            this.texts = texts;
        }

        void read(Row row) {
            String name = row.cell("organisation");
            String wrong = name == null ? "organisation" : wrongDate(row);
            if (wrong != null) {
                skipped++;
                String code = name == null ? "MISSING_ORGANISATION" : "BAD_DATE";
                findings.add(finding(
                        row, wrong, code, Finding.Severity.ERROR, row.cells().getOrDefault(wrong, "")));
                return;
            }
            keep(row, name);
        }

        private void keep(Row row, String name) {
            Span at = Span.of(row.cell("from"), row.cell("to"));
            Optional<String> id = organisations.id(name);
            if (kept.containsKey(name)
                    || id.map(known::get).map(Partner::at).filter(at::equals).isPresent()) {
                merged++;
                findings.add(finding(row, "organisation", "DUPLICATE", Finding.Severity.WARN, name));
                return;
            }
            if (id.isEmpty()) {
                fresh.add(name);
                findings.add(finding(row, "organisation", "UNKNOWN_ORGANISATION", Finding.Severity.WARN, name));
            }
            kept.put(name, at);
            shown.add(List.of(
                    name, row.cells().getOrDefault("from", ""), row.cells().getOrDefault("to", "")));
        }

        private static String wrongDate(Row row) {
            for (String column : List.of("from", "to")) {
                String text = row.cell(column);
                if (text != null && PartialDate.parse(text).isEmpty()) {
                    return column;
                }
            }
            return null;
        }

        private Finding finding(Row row, String column, String code, Finding.Severity severity, String what) {
            return new Finding(row.number(), column, code, severity, texts.of("importing." + code, row.number(), what));
        }

        ImportPlan plan(int read, Area area) {
            List<String> notes = fresh.isEmpty()
                    ? List.of()
                    : List.of(texts.of("importing.new", fresh.size(), String.join(", ", fresh)));
            List<String> headings = List.of(
                    texts.of("importing.column.organisation"),
                    texts.of("import.column.from"),
                    texts.of("import.column.to"));
            List<List<String>> rows =
                    shown.stream().limit(ImportPlan.Preview.LIMIT).toList();
            return new ImportPlan(
                    read, kept.size(), merged, skipped, findings, notes, new ImportPlan.Preview(headings, rows), tx -> {
                        organisations.add(tx, fresh);
                        Partners partners = new Partners(tx.sql());
                        kept.forEach((name, at) -> {
                            String id = organisations.id(name).orElseThrow();
                            String note = known.containsKey(id) ? known.get(id).note() : null;
                            partners.put(tx.changes(), area.id(), id, at, note);
                            tx.directory().worksIn(id, area.id());
                        });
                    });
        }
    }
}
