package org.peerbench.host.transfer;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.transfer.JtecheckGenerated;

/** Shows the account of every row, before and after it is written, and takes the decision. */
final class CheckPage {
    private final Imports imports;
    private final Admission admission;

    CheckPage(Imports imports) {
        this.imports = imports;
        this.admission = new Admission(imports);
    }

    /** The address of an import. */
    static String page(ImportRun run) {
        return "/import/files/" + run.id();
    }

    /** Where to go on with it. */
    static String path(ImportRun run) {
        return run.status() == ImportStatus.MATCHING ? page(run) + "/match" : page(run);
    }

    Answer show(Request request, ToolContext context) {
        ImportRun run = run(request);
        if (run.status() == ImportStatus.MATCHING) {
            return Answer.Redirect.to(path(run));
        }
        Intake intake =
                imports.intakes().require(run.order().owner(), run.order().format());
        Texts texts = context.texts();
        CheckModel model = CheckModel.of(run, intake, imports, request, texts);
        return View.of(title(run, texts), Template.of(JtecheckGenerated::render, model))
                .context(line(run, texts))
                .under(
                        new View.Crumb(texts.of("transfer.title"), "/import"),
                        new View.Crumb(intake.label(), intake.path()))
                .about(run.area())
                .answer();
    }

    private static String title(ImportRun run, Texts texts) {
        Account account = run.account();
        String key = "transfer.check.title." + run.status();
        return run.status() == ImportStatus.PREVIEW
                ? texts.of(key, account.read(), whatBecomes(account, texts))
                : texts.of(key, account.kept());
    }

    private static String whatBecomes(Account account, Texts texts) {
        if (account.kept() == account.read()) {
            return texts.of("transfer.check.all", account.read());
        }
        String kept = texts.of("transfer.check.kept", account.kept());
        String merged = account.merged() == 0 ? null : texts.of("transfer.check.merged", account.merged());
        String skipped = account.skipped() == 0 ? null : texts.of("transfer.check.skipped", account.skipped());
        return Stream.of(kept, merged, skipped).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private String line(ImportRun run, Texts texts) {
        boolean applied = run.appliedAt() != null;
        return texts.of(
                "transfer.check.context." + run.status(),
                imports.called(run),
                Moments.full(applied ? run.appliedAt() : run.receivedAt()),
                applied ? run.appliedBy() : run.authorName());
    }

    Answer leftOut(Request request, ToolContext context) {
        ImportRun run = run(request);
        Intake intake =
                imports.intakes().require(run.order().owner(), run.order().format());
        return LeftOut.file(
                run,
                intake.whole().isPresent() ? LeftOut.NO_ROWS : imports.file(run).table());
    }

    /** What was on the screen counts: if it is no longer what would happen, the page is shown anew. */
    Answer apply(Request request, ToolContext context) {
        ImportRun run = run(request);
        if (!run.account().digest().equals(request.form().text("seen")) && run.status() == ImportStatus.PREVIEW) {
            return Answer.Redirect.to(page(run)).saying(Sentences.of("transfer.planChanged"));
        }
        try {
            imports.apply(run.id(), request.author());
        } catch (Refusal refusal) {
            return back(run, refusal);
        }
        return Answer.Redirect.to(page(run));
    }

    Answer undo(Request request, ToolContext context) {
        ImportRun run = run(request);
        try {
            imports.undo(run.id(), request.author());
        } catch (Refusal refusal) {
            if (refusal.code().equals("LATER_CHANGES")) {
                return Answer.Redirect.to("/changes/" + run.changeSet() + "?blocked=yes");
            }
            return back(run, refusal);
        }
        return Answer.Redirect.to(page(run));
    }

    private static Answer back(ImportRun run, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.CONFLICT) {
            throw refusal;
        }
        return Answer.Redirect.to(page(run)).saying(refusal.getMessage());
    }

    private ImportRun run(Request request) {
        return admission.run(request, request.path("id"));
    }

    static String columnLabel(Intake intake, String name) {
        return intake.importer().columns().stream()
                .filter(column -> column.name().equals(name))
                .map(column -> intake.texts().of(column.label()))
                .findFirst()
                .orElse(name);
    }
}
