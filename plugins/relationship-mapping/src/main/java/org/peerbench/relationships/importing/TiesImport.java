package org.peerbench.relationships.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.Row;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.csv.Absence;
import org.peerbench.relationships.csv.EdgeColumn;
import org.peerbench.relationships.csv.EdgeOptions;
import org.peerbench.relationships.csv.EdgeReading;
import org.peerbench.relationships.csv.EdgeTable;
import org.peerbench.relationships.csv.OnRecord;
import org.peerbench.relationships.csv.RowFinding;
import org.peerbench.relationships.csv.Unlisted;
import org.peerbench.relationships.file.Places;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Report;

/** A table of ties: {@code csv-edges}. */
public final class TiesImport {
    private TiesImport() {}

    /** What the host needs to know of it. */
    public static TableImporter importer() {
        return new TableImporter(
                        "csv-edges",
                        "importing.ties",
                        "importing.ties.hint",
                        Permissions.WRITE.key(),
                        EdgeColumn.all(),
                        List.of(
                                new Parameter(
                                        "area", "The area that the list is about, by code or id", true, List.of()),
                                KindsOffered.parameter(),
                                Parameter.choice(
                                        "directed",
                                        "Whether a row is what its first organisation says, or speaks for both; the first unless you say"
                                                + " otherwise",
                                        "true",
                                        "false"),
                                Parameter.asked(
                                        "unlisted",
                                        "What it means that an organisation that answers has no row about another of the list; that they"
                                                + " do not work together unless you say otherwise, and not known in"
                                                + " a list that was taken out of a workbench",
                                        "no",
                                        "unknown"),
                                Parameter.choice(
                                        "partners",
                                        "Whether organisations of the list join those at the table; they do unless you say otherwise",
                                        "add",
                                        "keep"),
                                Parameter.optional(
                                        "wave",
                                        "The survey in which it was said, by id or name; a name that the area has not had yet"
                                                + " begins one"),
                                Parameter.optional("source", "Kept with every link, so that others can judge it")),
                        TiesImport::plan)
                .seenOn("areas/{area}", "card.open");
    }

    static ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context) {
        Asked asked = new Asked(question.parameters(), directory, context.texts());
        Area area = asked.area();
        Relation relation = asked.relation(context.database());
        LocalDate today = LocalDate.now(context.clock());
        NamedOrganisations organisations = new NamedOrganisations(directory, area.id(), today);
        AskedWave wave = AskedWave.of(question.parameters(), area, context);
        Stored stored = Stored.of(area, relation, wave, context);
        SaidIds ids = SaidIds.of(question.rows(), directory);
        EdgeOptions options = options(asked, relation, question.rows(), stored.reports(), context)
                .finding(name -> ids.id(name).or(() -> organisations.id(name)));
        Landing landing = new Landing(area, wave, !asked.is("partners", "keep"), today, options.recordedAt());
        OnRecord record = stored.onRecord(relation, wave, report -> false);
        EdgeReading reading = record.compare(EdgeTable.read(question.rows(), options), options);
        return new ImportPlan(
                reading.read(),
                reading.kept(),
                reading.merged(),
                reading.skipped(),
                findings(reading, context.texts()),
                notes(reading, reading.newOrganisations(), reading.kept(), wave, context.texts()),
                Shown.preview(question.rows(), reading, context.texts()),
                tx -> {
                    organisations.add(tx, reading.newOrganisations());
                    landing.write(tx, record.compare(EdgeTable.read(question.rows(), options), options));
                });
    }

    /** Everything but how organisations are found. */
    static EdgeOptions options(
            Asked asked, Relation relation, List<Row> rows, List<Report> stored, ToolContext context) {
        Map<String, Integer> words = new HashMap<>();
        relation.scale()
                .points()
                .forEach(point -> words.put(point.label().in(context.texts()).toLowerCase(Locale.ROOT), point.value()));
        Set<List<String>> told = new HashSet<>();
        stored.forEach(report -> told.add(List.of(
                report.onBehalfOf(),
                report.onBehalfOf().equals(report.sender()) ? report.receiver() : report.sender())));
        return new EdgeOptions(
                relation,
                !asked.is("directed", "false"),
                asked.unlisted(rows, Unlisted.NO),
                asked.parameters().getOrDefault("source", context.texts().of("importing.source.file")),
                context.clock().instant(),
                words,
                name -> Optional.empty(),
                (one, other) -> told.contains(List.of(one, other)),
                () -> UUID.randomUUID().toString(),
                new NamedPeople(context.directory(), asked.area().id())::find,
                Places.ROW);
    }

    private static List<Finding> findings(EdgeReading reading, Texts texts) {
        return reading.findings().stream()
                .map(finding -> finding(finding, texts))
                .toList();
    }

    static Finding finding(RowFinding finding, Texts texts) {
        return new Finding(
                finding.row(),
                finding.column().title(),
                finding.code().name(),
                finding.severity(),
                finding.message().in(texts));
    }

    static List<String> notes(EdgeReading reading, List<String> fresh, int kept, AskedWave wave, Texts texts) {
        List<String> notes = new ArrayList<>(wave.notes(texts));
        if (!fresh.isEmpty()) {
            notes.add(texts.of("importing.new", fresh.size(), String.join(", ", fresh)));
        }
        long known = count(reading, RowFinding.Code.ON_RECORD);
        if (known > 0) {
            notes.add(texts.of(kept + reading.skipped() == 0 ? "importing.allKnown" : "importing.known", known));
        }
        long replacing = count(reading, RowFinding.Code.REPLACES);
        if (replacing > 0) {
            notes.add(texts.of("importing.replacing", replacing));
        }
        Absence absence = reading.absence();
        if (!absence.reports().isEmpty()) {
            notes.add(texts.of(
                    "importing.absent", absence.pairs(), absence.reports().size()));
        }
        if (absence.tooMany()) {
            notes.add(texts.of("importing.tooManyPairs", absence.unanswered()));
        } else if (absence.unanswered() > 0) {
            notes.add(texts.of("importing.unanswered", absence.unanswered(), String.join(", ", absence.silent())));
        }
        return notes;
    }

    private static long count(EdgeReading reading, RowFinding.Code code) {
        return reading.findings().stream()
                .filter(finding -> finding.code() == code)
                .count();
    }
}
