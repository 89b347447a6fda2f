package org.peerbench.relationships.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerbench.relationships.csv.RowFinding.Code;
import org.peerbench.relationships.network.Carriers;
import org.peerbench.relationships.network.Origin;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.sentences.Message;

/** Holds the rows of a file against what is on record. */
final class Comparison {
    /** What becomes of a statement. */
    private enum Outcome {
        ADDED,
        KNOWN,
        REPLACES,
        OLDER,
        GONE
    }

    private final OnRecord record;
    private final EdgeReading file;
    private final EdgeOptions options;
    private final Set<String> known = new HashSet<>();
    private final Set<String> claimed = new HashSet<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<String> replaced = new ArrayList<>();
    private final List<RowFinding> findings;
    private int kept;
    private int merged;
    private int skipped;

    Comparison(OnRecord record, EdgeReading file, EdgeOptions options) {
        this.record = record;
        this.file = file;
        this.options = options;
        this.findings = new ArrayList<>(file.findings());
        this.merged = file.merged();
        this.skipped = file.skipped();
    }

    /** What is on record as it stands is found first, so that no other row takes its place. */
    EdgeReading reading() {
        file.stated().forEach(row -> row.reports().forEach(report -> recognise(row, report)));
        file.stated().forEach(this::judge);
        findings.sort(Comparator.comparingInt(RowFinding::row));
        return new EdgeReading(
                file.stated(),
                reports,
                replaced,
                file.absence(),
                findings,
                file.newOrganisations(),
                file.read(),
                kept,
                merged,
                skipped);
    }

    private void recognise(Stated row, Report report) {
        Report whole = whole(row, report);
        if (record.holds(row, whole)) {
            known.add(report.id());
            record.itself(row, whole).ifPresent(stored -> claimed.add(stored.id()));
            record.alike(whole).stream()
                    .filter(stored -> OnRecord.sameContent(stored, whole))
                    .forEach(stored -> claimed.add(stored.id()));
        }
    }

    /** A table for readers names no people; that is no word against those who are on record. */
    private Report whole(Stated row, Report report) {
        Optional<Report> stored = record.itself(row, report);
        if (stored.isEmpty()) {
            return report;
        }
        boolean turned = !stored.get().sender().equals(report.sender());
        Carriers there =
                turned ? stored.get().carriers().turned() : stored.get().carriers();
        Carriers here = report.carriers();
        Origin said = report.origin();
        return report.between(new Carriers(
                        here.sender().or(there::sender), here.receiver().or(there::receiver)))
                .from(new Origin(
                        said.wave(),
                        said.respondentPerson().or(() -> stored.get().origin().respondentPerson()),
                        said.confidentiality()));
    }

    private void judge(Stated row) {
        Set<Outcome> outcomes = new HashSet<>();
        row.reports().forEach(report -> outcomes.add(judge(row, whole(row, report))));
        if (outcomes.contains(Outcome.REPLACES)) {
            say(row, Code.REPLACES, "import.replaces");
        }
        if (outcomes.contains(Outcome.ADDED) || outcomes.contains(Outcome.REPLACES)) {
            kept++;
        } else if (outcomes.contains(Outcome.OLDER) || outcomes.contains(Outcome.GONE)) {
            skipped++;
            Code code = outcomes.contains(Outcome.GONE) ? Code.TAKEN_BACK : Code.OLDER;
            String key = code == Code.OLDER ? "import.older" : "import.taken-back";
            findings.add(
                    RowFinding.error(row.row(), EdgeColumn.RECORDED, code, Message.of(key, options.at(row.row()))));
        } else {
            merged++;
            findings.removeIf(finding -> finding.row() == row.row());
            say(row, Code.ON_RECORD, "import.on-record");
        }
    }

    private void say(Stated row, Code code, String key) {
        findings.add(RowFinding.warning(row.row(), EdgeColumn.TARGET, code, Message.of(key, options.at(row.row()))));
    }

    private Outcome judge(Stated row, Report report) {
        if (known.contains(report.id())) {
            return Outcome.KNOWN;
        }
        Optional<Report> itself = record.itself(row, report).filter(stored -> claimed.add(stored.id()));
        if (itself.isPresent()) {
            return replace(itself.get(), report);
        }
        if (record.isGone(row)) {
            return Outcome.GONE;
        }
        List<Report> free = record.alike(report).stream()
                .filter(stored -> !claimed.contains(stored.id()))
                .toList();
        if (free.size() != 1) {
            reports.add(report);
            return Outcome.ADDED;
        }
        if (report.recordedAt().isBefore(free.get(0).recordedAt())) {
            return Outcome.OLDER;
        }
        claimed.add(free.get(0).id());
        return replace(free.get(0), report);
    }

    /** What puts another report right is written down now, or both would have counted in between. */
    private Outcome replace(Report stored, Report report) {
        replaced.add(stored.id());
        reports.add(report.recorded(options.recordedAt()));
        return Outcome.REPLACES;
    }
}
