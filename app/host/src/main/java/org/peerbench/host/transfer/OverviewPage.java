package org.peerbench.host.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.transfer.JteoverviewGenerated;

/** What can be brought in and taken out, and what was brought lately. */
public final class OverviewPage {
    private static final int LOOKED_AT = 100;
    private static final int SHOWN = 12;

    private final Imports imports;
    private final Admission admission;
    private final TakeOut takeOut;

    OverviewPage(Imports imports) {
        this.imports = imports;
        this.admission = new Admission(imports);
        this.takeOut = new TakeOut(imports);
    }

    /** The page, as its template sees it. */
    public record Overview(Texts texts, List<Group> bring, TakeOut.Offer take, List<Recent> latest, Request request) {}

    /** The importers of one owner. */
    public record Group(String id, String name, List<Way> ways) {}

    /** One importer. */
    public record Way(String label, String hint, String path) {}

    /** One import of the last ones. */
    public record Recent(
            String path, String what, String file, String brought, String counts, Tag status, boolean undoable) {}

    Answer answer(Request request, ToolContext context) {
        Texts texts = context.texts();
        Overview overview =
                new Overview(texts, bring(request), takeOut.offer(request, texts), latest(request, texts), request);
        return View.of(texts.of("transfer.title"), Template.of(JteoverviewGenerated::render, overview))
                .context(texts.of("transfer.context"))
                .answer();
    }

    Answer takeOut(Request request, ToolContext context) {
        return takeOut.go(request);
    }

    private List<Group> bring(Request request) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Stream<Intake> offered =
                imports.intakes().all().stream().filter(intake -> Admission.offers(request, intake.permission()));
        offered.forEach(intake -> groups.computeIfAbsent(
                        intake.owner(),
                        owner -> new Group(owner, Intake.nameOf(intake.generation()), new ArrayList<>()))
                .ways()
                .add(new Way(intake.label(), intake.hint(), intake.path())));
        return List.copyOf(groups.values());
    }

    private List<Recent> latest(Request request, Texts texts) {
        return imports.latest(LOOKED_AT).stream()
                .filter(run -> run.status() != ImportStatus.EXPIRED && admission.sees(request, run))
                .limit(SHOWN)
                .map(run -> recent(run, texts))
                .toList();
    }

    private Recent recent(ImportRun run, Texts texts) {
        Account account = run.account();
        String label = imports.intakes()
                .require(run.order().owner(), run.order().format())
                .label();
        boolean matched = run.status() != ImportStatus.MATCHING;
        return new Recent(
                CheckPage.path(run),
                label,
                imports.called(run),
                texts.of("transfer.latest.brought", Moments.full(run.receivedAt()), run.authorName()),
                matched
                        ? texts.of(
                                "transfer.latest.counts",
                                account.read(),
                                account.kept(),
                                account.merged(),
                                account.skipped())
                        : "",
                new Tag(kind(run.status()), texts.of("transfer.status." + run.status())),
                run.status() == ImportStatus.APPLIED);
    }

    private static Tag.Kind kind(ImportStatus status) {
        return switch (status) {
            case MATCHING, PREVIEW -> Tag.Kind.WATCH;
            case APPLIED -> Tag.Kind.STRENGTH;
            case UNDONE, EXPIRED -> Tag.Kind.NEUTRAL;
        };
    }
}
