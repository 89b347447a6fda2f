package org.peerbench.relationships.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.Row;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.relationships.Permissions;

/** A table of agreements, one row each: {@code agreements}. Parties and bearers of risks are known organisations. */
final class AgreementsImport {
    private static final List<String> COLUMNS = List.of(
            "title",
            "kind",
            "status",
            "from",
            "to",
            "parties",
            "financial",
            "financial_borne_by",
            "reputational",
            "reputational_borne_by",
            "political",
            "political_borne_by",
            "source",
            "note");
    private static final Set<String> NEEDED = Set.of("title", "kind", "status", "parties");

    private final Directory directory;
    private final Texts texts;
    private final List<Finding> findings = new ArrayList<>();

    private AgreementsImport(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    static TableImporter importer() {
        return new TableImporter(
                        "agreements",
                        "agreement.import",
                        "agreement.import.hint",
                        Permissions.WRITE.key(),
                        COLUMNS.stream()
                                .map(name -> new Column(
                                        name, "agreement.import.column." + name, NEEDED.contains(name), List.of()))
                                .toList(),
                        List.of(new Parameter(
                                "area", "The area that the list is about, by code or id", true, List.of())),
                        AgreementsImport::plan)
                .seenOn("areas/{area}/agreements", "agreement.title");
    }

    private static ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context) {
        Texts texts = context.texts();
        String asked = question.parameters().getOrDefault("area", "");
        Area area = directory
                .area(asked)
                .orElseThrow(() -> Refusal.invalid("NO_AREA", "area", texts.of("page.noArea", asked)));
        AgreementsImport reading = new AgreementsImport(directory, texts);
        Set<String> stored = context.database().read(sql -> new Agreements(sql).of(area.id())).stream()
                .map(Agreement::title)
                .collect(Collectors.toSet());
        Map<String, Agreement> kept = new LinkedHashMap<>();
        int merged = 0;
        int skipped = 0;
        for (Row row : question.rows()) {
            Optional<Agreement> read = reading.read(row);
            if (read.isEmpty()) {
                skipped++;
            } else if (stored.contains(read.get().title())
                    || kept.putIfAbsent(read.get().title(), read.get()) != null) {
                merged++;
                reading.finding(
                        row,
                        "title",
                        "ALREADY_THERE",
                        Finding.Severity.WARN,
                        read.get().title());
            }
        }
        return new ImportPlan(
                question.rows().size(),
                kept.size(),
                merged,
                skipped,
                reading.findings,
                List.of(),
                preview(question.rows(), texts),
                tx -> kept.values()
                        .forEach(agreement -> new Agreements(tx.sql()).add(tx.changes(), area.id(), agreement)));
    }

    private static ImportPlan.Preview preview(List<Row> rows, Texts texts) {
        List<String> shown = List.of("title", "kind", "status", "from", "parties");
        return new ImportPlan.Preview(
                shown.stream()
                        .map(column -> texts.of("agreement.import.column." + column))
                        .toList(),
                rows.stream()
                        .limit(ImportPlan.Preview.LIMIT)
                        .map(row -> shown.stream()
                                .map(column -> row.cells().getOrDefault(column, ""))
                                .toList())
                        .toList());
    }

    private Optional<Agreement> read(Row row) {
        Optional<Kind> kind = Kind.of(cell(row, "kind"));
        Optional<Status> status = Status.of(cell(row, "status"));
        List<String> parties = Stream.of(cell(row, "parties").split("[;|]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> organisation(row, "parties", name).orElse(""))
                .distinct()
                .toList();
        check(row, "title", cell(row, "title").isEmpty());
        check(row, "kind", kind.isEmpty());
        check(row, "status", status.isEmpty());
        check(row, "parties", parties.size() < 2);
        List<Risk> risks = risks(row);
        Stream.of("from", "to").forEach(column -> check(row, column, badDate(cell(row, column))));
        boolean wrong = findings.stream()
                .anyMatch(finding -> finding.row() == row.number() && finding.severity() == Finding.Severity.ERROR);
        return wrong
                ? Optional.empty()
                : Optional.of(new Agreement(
                        "",
                        kind.orElseThrow(),
                        cell(row, "title"),
                        status.orElseThrow(),
                        Span.of(cell(row, "from"), cell(row, "to")),
                        cell(row, "source").isEmpty() ? texts.of("importing.source.file") : cell(row, "source"),
                        cell(row, "note"),
                        parties.stream()
                                .map(party -> new Party(party, Optional.empty()))
                                .toList(),
                        risks,
                        0));
    }

    private List<Risk> risks(Row row) {
        List<Risk> risks = new ArrayList<>();
        for (Risk.Kind kind : Risk.Kind.values()) {
            String bearer = cell(row, kind.code() + "_borne_by");
            String what = cell(row, kind.code());
            if (bearer.equals(Risk.SHARED) || bearer.equals(Risk.OPEN)) {
                risks.add(new Risk(kind, what, bearer));
            } else if (!bearer.isEmpty()) {
                organisation(row, kind.code() + "_borne_by", bearer)
                        .ifPresent(id -> risks.add(new Risk(kind, what, id)));
            } else if (!what.isEmpty()) {
                risks.add(new Risk(kind, what, Risk.OPEN));
            }
        }
        return risks;
    }

    private Optional<String> organisation(Row row, String column, String code) {
        Optional<String> found = directory.organisation(code).map(Organisation::id);
        if (found.isEmpty()) {
            finding(row, column, "UNKNOWN_ORGANISATION", Finding.Severity.ERROR, code);
        }
        return found;
    }

    private static boolean badDate(String text) {
        return !text.isEmpty() && PartialDate.parse(text).isEmpty();
    }

    private void check(Row row, String column, boolean wrong) {
        if (wrong) {
            finding(row, column, "NOT_USABLE", Finding.Severity.ERROR, cell(row, column));
        }
    }

    private void finding(Row row, String column, String code, Finding.Severity severity, String what) {
        findings.add(new Finding(
                row.number(),
                column,
                code,
                severity,
                texts.of(
                        "agreement.import." + code,
                        row.number(),
                        what,
                        texts.of("agreement.import.column." + column))));
    }

    private static String cell(Row row, String column) {
        return row.cells().getOrDefault(column, "");
    }
}
