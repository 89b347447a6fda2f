package org.peerbench.host.transfer;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.Finding;

/**
 * An import, as its template sees it.
 *
 * @param path     the import's address
 * @param again    where another file is chosen
 * @param findings what is worth saying, what is left out first
 * @param more     how many findings are not shown
 * @param preview  the first rows as they would be kept
 * @param columns  which heading was read as what
 * @param left     headings that are left out
 * @param hasFile  whether the file is still there
 * @param seen     where one looks at what was written, or {@code null}
 */
public record CheckModel(
        Texts texts,
        List<Steps.Step> steps,
        ImportRun run,
        String path,
        String again,
        String label,
        List<Said> findings,
        int more,
        FirstRows preview,
        List<Read> columns,
        String left,
        boolean hasFile,
        Seen seen,
        Content token) {
    private static final int SHOWN = 200;

    /** A finding: the row, or the empty text for the file as a whole. */
    public record Said(String row, String column, Tag tag, String message, boolean leftOut) {}

    /** A link to what was written. */
    public record Seen(String path, String label) {}

    /** A column of the importer and the heading that was read as such. */
    public record Read(String column, String heading) {}

    static CheckModel of(ImportRun run, Intake intake, Imports imports, Request request, Texts texts) {
        List<Finding> findings = run.account().findings();
        List<Said> said = findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed().thenComparingInt(Finding::row))
                .limit(SHOWN)
                .map(finding -> said(finding, run, texts))
                .toList();
        List<Read> columns = intake.importer().columns().stream()
                .map(Column::name)
                .filter(run.matching()::containsKey)
                .map(column -> new Read(
                        CheckPage.columnLabel(intake, column), run.matching().get(column)))
                .toList();
        return new CheckModel(
                texts,
                Steps.at(
                        run.status() == ImportStatus.PREVIEW ? Steps.CHECK : Steps.DONE,
                        intake.whole().isEmpty(),
                        texts),
                run,
                CheckPage.page(run),
                intake.path() + area(run),
                intake.label(),
                said,
                findings.size() - said.size() + run.account().more(),
                FirstRows.of(run.account().preview()),
                columns,
                left(run),
                imports.uploads().has(run.id()),
                run.status() == ImportStatus.APPLIED
                        ? intake.seen(imports.area(run)).orElse(null)
                        : null,
                request.formToken());
    }

    private static Said said(Finding finding, ImportRun run, Texts texts) {
        boolean error = finding.severity() == Finding.Severity.ERROR;
        Tag tag = new Tag(
                error ? Tag.Kind.NEED : Tag.Kind.WATCH,
                texts.of(error ? "transfer.finding.error" : "transfer.finding.warn"));
        String column = finding.column() == null ? "" : finding.column();
        return new Said(
                finding.row() > 0 ? String.valueOf(finding.row()) : "",
                run.matching().getOrDefault(column, column),
                tag,
                finding.message(),
                error);
    }

    private static String left(ImportRun run) {
        return String.join(
                ", ",
                run.matching().entrySet().stream()
                        .filter(match -> match.getKey().startsWith(Proposal.LEAVE))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList());
    }

    private static String area(ImportRun run) {
        return run.area() == null ? "" : "?area=" + run.area();
    }

    /** Whether it can be decided now. */
    public boolean open() {
        return run.status() == ImportStatus.PREVIEW;
    }

    /** Whether there is anything to write. */
    public boolean writes() {
        return run.account().kept() > 0;
    }

    /** Whether it can be taken back. */
    public boolean applied() {
        return run.status() == ImportStatus.APPLIED;
    }
}
