package org.peerbench.host.transfer;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Column;
import org.peerbench.host.table.Matching;
import org.peerbench.host.table.Table;
import org.peerbench.host.templates.transfer.JtematchGenerated;

/** Asks which column of the file is which, each beside what stands in it. */
public final class MatchPage {
    private static final int SAMPLES = 3;
    private static final int LONGEST = 60;

    private final Imports imports;
    private final Admission admission;

    MatchPage(Imports imports) {
        this.imports = imports;
        this.admission = new Admission(imports);
    }

    /** The form, as its template sees it. */
    public record MatchForm(
            Texts texts,
            List<Steps.Step> steps,
            String action,
            String again,
            List<Line> lines,
            List<Option> options,
            ErrorSummary errors,
            Content token) {}

    /**
     * A column of the file.
     *
     * @param field   the field's name
     * @param heading as in the file
     * @param samples the first values that are not blank
     * @param chosen  the importer's column, or the empty text for a note
     * @param error   what is wrong, or {@code null}
     */
    public record Line(String field, String heading, List<String> samples, String chosen, String error) {}

    Answer ask(Request request, ToolContext context) {
        ImportRun run = admission.run(request, request.path("id"));
        boolean open = run.status() == ImportStatus.MATCHING || run.status() == ImportStatus.PREVIEW;
        if (!open || intake(run).whole().isPresent()) {
            return Answer.Redirect.to(CheckPage.page(run));
        }
        ReadFile file = imports.file(run);
        Matching matching = imports.matching(run, file);
        List<String> chosen = file.table().headings().stream()
                .map(heading -> columnOf(heading, matching, file.table()))
                .toList();
        return view(run, file.table(), chosen, new FormErrors(), request, context.texts())
                .answer();
    }

    private static String columnOf(String heading, Matching matching, Table table) {
        return matching.headings().entrySet().stream()
                .filter(match -> match.getValue().equals(heading)
                        || (!table.headings().contains(match.getValue())
                                && match.getValue().equalsIgnoreCase(heading)))
                .map(match -> match.getKey().startsWith(Proposal.LEAVE) ? Proposal.LEAVE : match.getKey())
                .findFirst()
                .orElse("");
    }

    Answer receive(Request request, ToolContext context) {
        ImportRun run = admission.run(request, request.path("id"));
        Table table = imports.file(run).table();
        Intake intake = intake(run);
        List<String> chosen = new ArrayList<>();
        for (int place = 0; place < table.headings().size(); place++) {
            chosen.add(request.form().text(field(place)));
        }
        Map<String, String> headings = new LinkedHashMap<>();
        FormErrors errors = check(chosen, table, intake, headings, context.texts());
        if (!errors.isEmpty()) {
            return view(run, table, chosen, errors, request, context.texts())
                    .invalid()
                    .answer();
        }
        return Answer.Redirect.to(CheckPage.page(imports.match(run, headings, request.author())));
    }

    private FormErrors check(
            List<String> chosen, Table table, Intake intake, Map<String, String> headings, Texts texts) {
        FormErrors errors = new FormErrors();
        for (int place = 0; place < chosen.size(); place++) {
            String column = chosen.get(place);
            String heading = table.headings().get(place);
            if (column.equals(Proposal.LEAVE)) {
                Proposal.leave(headings, heading);
            }
            boolean named = !column.isEmpty() && !column.equals(Proposal.LEAVE);
            String before = named ? headings.putIfAbsent(column, heading) : null;
            if (before != null) {
                errors.add(field(place), texts.of("transfer.match.twice", heading, before, label(intake, column)));
            }
        }
        List<String> missing = intake.importer().columns().stream()
                .filter(column -> column.required() && !headings.containsKey(column.name()))
                .map(column -> label(intake, column.name()))
                .toList();
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            errors.add(
                    field(Math.max(0, chosen.indexOf(""))), texts.of("transfer.match.missing", missing.size(), names));
        }
        return errors;
    }

    private View view(
            ImportRun run, Table table, List<String> chosen, FormErrors errors, Request request, Texts texts) {
        Intake intake = intake(run);
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < chosen.size(); place++) {
            lines.add(new Line(
                    field(place),
                    table.headings().get(place),
                    samples(table, place),
                    chosen.get(place),
                    errors.of(field(place))));
        }
        MatchForm form = new MatchForm(
                texts,
                Steps.at(Steps.MATCH, texts),
                CheckPage.page(run) + "/match",
                intake.path(),
                lines,
                options(intake, texts),
                new ErrorSummary(texts.of("transfer.problem"), errors),
                request.formToken());
        return View.of(texts.of("transfer.match.title"), Template.of(JtematchGenerated::render, form))
                .context(texts.of(
                        "transfer.match.context",
                        run.order().fileName(),
                        table.rows().size()))
                .under(
                        new View.Crumb(texts.of("transfer.title"), "/import"),
                        new View.Crumb(intake.label(), intake.path()))
                .about(run.area());
    }

    private static List<Option> options(Intake intake, Texts texts) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("transfer.match.note")));
        options.add(Option.of(Proposal.LEAVE, texts.of("transfer.match.leave")));
        for (Column column : intake.importer().columns()) {
            String label = label(intake, column.name());
            options.add(Option.of(column.name(), column.required() ? texts.of("transfer.match.needed", label) : label));
        }
        return options;
    }

    private static List<String> samples(Table table, int place) {
        return table.rows().stream()
                .map(row -> row.cells().get(place).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell)
                .toList();
    }

    private Intake intake(ImportRun run) {
        return imports.intakes().require(run.order().owner(), run.order().format());
    }

    private static String label(Intake intake, String column) {
        return CheckPage.columnLabel(intake, column);
    }

    private static String field(int place) {
        return "column-" + place;
    }
}
