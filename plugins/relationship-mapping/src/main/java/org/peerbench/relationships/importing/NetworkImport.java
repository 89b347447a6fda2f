package org.peerbench.relationships.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.FileImporter;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.csv.EdgeColumn;
import org.peerbench.relationships.csv.EdgeOptions;
import org.peerbench.relationships.csv.EdgeReading;
import org.peerbench.relationships.csv.EdgeTable;
import org.peerbench.relationships.csv.OnRecord;
import org.peerbench.relationships.csv.RowFinding;
import org.peerbench.relationships.csv.Unlisted;
import org.peerbench.relationships.file.Direction;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Node;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.record.AreaRecord;
import org.peerbench.relationships.record.Partner;
import org.peerbench.relationships.record.Partners;

/** Plans what a network file would do, whatever its format. */
final class NetworkImport {
    private final NetworkFormat format;
    private final FileImporter.FileQuestion question;
    private final Directory directory;
    private final ToolContext context;
    private final Texts texts;
    private final Asked asked;
    private final Area area;
    private final Relation relation;

    private NetworkImport(
            NetworkFormat format, FileImporter.FileQuestion question, Directory directory, ToolContext context) {
        this.format = format;
        this.question = question;
        this.directory = directory;
        this.context = context;
        this.texts = context.texts();
        this.asked = new Asked(question.parameters(), directory, texts);
        this.area = asked.area();
        this.relation = asked.relation(context.database());
    }

    static ImportPlan plan(
            NetworkFormat format, FileImporter.FileQuestion question, Directory directory, ToolContext context) {
        return new NetworkImport(format, question, directory, context).plan();
    }

    private ImportPlan plan() {
        LocalDate today = LocalDate.now(context.clock());
        NetworkFile file = format.read(question.file(), asked);
        AskedWave wave = AskedWave.of(question.parameters(), area, context);
        Stored stored = Stored.of(area, relation, wave, context);
        Said said = new Said(texts, file.places());
        said.repairs(file.repairs());
        NamedOrganisations names = new NamedOrganisations(directory, area.id(), today);
        Set<String> partners = new HashSet<>(
                stored.partners().stream().map(Partner::organisation).toList());
        Actors actors = new Actors(asked, directory, names, partners, context, said);
        actors.take(file);
        String lowest = relation.scale()
                .point(relation.level())
                .map(point -> point.label().in(texts))
                .orElse("");
        List<Row> rows = new LinkRows(actors, asked, relation, lowest, said).of(file);
        EdgeOptions options = options(file, rows, stored.reports(), actors);
        OnRecord record = stored.onRecord(relation, wave, bare(wave));
        EdgeReading reading = record.compare(read(rows, options, actors), options);
        Landing landing = new Landing(area, wave, false, today, options.recordedAt());
        return new ImportPlan(
                file.read(),
                actors.kept() + reading.kept(),
                file.merged() + actors.merged() + reading.merged(),
                file.skipped() + actors.skipped() + reading.skipped(),
                findings(said, reading),
                notes(file, wave, actors, reading),
                Shown.preview(rows, reading, texts),
                tx -> {
                    actors.add(tx);
                    if (!asked.is("partners", "keep")) {
                        seat(tx, actors);
                    }
                    landing.write(tx, record.compare(read(rows, options, actors), options));
                });
    }

    private EdgeReading read(List<Row> rows, EdgeOptions options, Actors actors) {
        return EdgeTable.read(rows, options, actors.organisations(), true);
    }

    private EdgeOptions options(NetworkFile file, List<Row> rows, List<Report> stored, Actors actors) {
        boolean oneWay = asked.parameters().containsKey("directed")
                ? !asked.is("directed", "false")
                : file.usual() != Direction.BOTH_WAYS;
        Unlisted without = asked.unlisted(rows, matrix() ? Unlisted.UNKNOWN : format.unlisted());
        return TiesImport.options(asked, relation, rows, stored, context)
                .finding(actors::id)
                .finding(actors::person, file.places())
                .speaking(oneWay, without);
    }

    private boolean matrix() {
        return format.isMatrix(question.file());
    }

    /** A matrix has no room for dates: where a cell is what its side says today, nothing new is said. */
    private Predicate<Report> bare(AskedWave wave) {
        if (!matrix()) {
            return report -> false;
        }
        NetworkQuestion today = NetworkQuestion.of(relation, LocalDate.now(context.clock()))
                .by(TieRule.REPORTED)
                .from(wave.basis());
        return TodaysWords.of(AreaRecord.ofWhoLooksAfter(area.id(), context).network(today))::hold;
    }

    private List<Finding> findings(Said said, EdgeReading reading) {
        List<Finding> findings = new ArrayList<>(said.findings());
        reading.findings().stream()
                .filter(finding -> finding.code() != RowFinding.Code.UNKNOWN_ORGANISATION)
                .map(finding -> TiesImport.finding(finding, texts))
                .forEach(findings::add);
        return findings;
    }

    private List<String> notes(NetworkFile file, AskedWave wave, Actors actors, EdgeReading reading) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.of("importing.counts", file.nodes().size(), file.links().size()));
        notes.addAll(TiesImport.notes(reading, actors.newOrganisations(), actors.kept() + reading.kept(), wave, texts));
        if (!actors.newPeople().isEmpty()) {
            notes.add(
                    texts.of("importing.newPeople", actors.newPeople().size(), String.join(", ", actors.newPeople())));
        }
        return notes;
    }

    /** Whoever the file lists is at the table, also without any link. */
    private void seat(Transaction tx, Actors actors) {
        Partners partners = new Partners(tx.sql());
        Set<String> present = new HashSet<>(
                partners.of(area.id()).stream().map(Partner::organisation).toList());
        for (Map.Entry<String, Node> seat : actors.seats().entrySet()) {
            if (present.add(seat.getKey())) {
                boolean whole = !asked.is("actors", "people");
                String note = whole ? Actors.attribute(seat.getValue(), List.of("note", "notes", "description")) : null;
                partners.put(tx.changes(), area.id(), seat.getKey(), whole ? at(seat.getValue()) : Span.OPEN, note);
                tx.directory().worksIn(seat.getKey(), area.id());
            }
        }
    }

    private static Span at(Node node) {
        return new Span(day(node, EdgeColumn.FROM), day(node, EdgeColumn.TO));
    }

    private static PartialDate day(Node node, EdgeColumn column) {
        return node.attributes().entrySet().stream()
                .filter(each -> EdgeColumn.of(each.getKey()).equals(Optional.of(column)))
                .flatMap(each -> PartialDate.parse(each.getValue()).stream())
                .findFirst()
                .orElse(null);
    }
}
