package org.peerbench.leadership.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.words.Words;

/** What a plan would do, in counts and in words. */
record PlanReport(PostsPlan plan, LocalDate today, Texts texts) {
    static ImportPlan of(PostsFile file, Asked asked, ToolContext context, List<String> more) {
        LocalDate today = LocalDate.now(context.clock());
        String area = asked.area().id();
        PostsPlan plan = context.database().read(sql -> PostsPlan.of(file, area, today, asked.directory(), sql));
        return new PlanReport(plan, today, context.texts()).importPlan(more);
    }

    private ImportPlan importPlan(List<String> more) {
        PostsFile.Counts counts = plan.file().counts();
        int known = plan.holdings().stream()
                .filter(holding -> !holding.changes())
                .mapToInt(holding -> holding.said().rows().size())
                .sum();
        int merged = counts.merged() + known;
        int kept = counts.read() - merged - counts.skipped();
        if (plan.changesNothing()) {
            merged += kept;
            kept = 0;
        }
        return new ImportPlan(
                counts.read(),
                kept,
                merged,
                counts.skipped(),
                findings(),
                notes(more),
                preview(),
                tx -> Writing.write(plan, tx, today, texts));
    }

    private List<Finding> findings() {
        Sentences sentences = new Sentences(texts);
        return plan.repairs().stream()
                .map(sentences::of)
                .sorted(Comparator.comparing(Finding::row))
                .toList();
    }

    private List<String> notes(List<String> more) {
        List<String> notes = new ArrayList<>(more);
        long posts = plan.posts().values().stream()
                .filter(post -> post.stored().isEmpty())
                .count();
        long fresh = plan.holdings().stream().filter(PlannedHolding::isNew).count();
        notes.add(texts.of("importing.counts", posts, fresh));
        if (!plan.organisations().fresh().isEmpty()) {
            notes.add(texts.of(
                    "importing.newOrganisations",
                    plan.organisations().fresh().size(),
                    String.join(", ", plan.organisations().fresh())));
        }
        if (plan.changesNothing()) {
            notes.add(texts.of("importing.nothing"));
        }
        return notes;
    }

    private ImportPlan.Preview preview() {
        List<List<String>> rows = plan.file().holdings().stream()
                .limit(ImportPlan.Preview.LIMIT)
                .map(this::line)
                .toList();
        return new ImportPlan.Preview(
                List.of("post", "organisation", "person_name", "basis", "start", "end").stream()
                        .map(column -> texts.of("exchange.column." + column))
                        .toList(),
                rows);
    }

    private List<String> line(FileHolding holding) {
        Map<String, PlannedPost> posts = plan.posts();
        return List.of(
                posts.get(holding.post()).said().label(),
                posts.get(holding.post()).said().organisation(),
                plan.file().people().getOrDefault(holding.person(), ""),
                new Words(texts).of(holding.slices().get(holding.slices().size() - 1)),
                holding.held().from().map(Object::toString).orElse(""),
                holding.held().until().map(Object::toString).orElse(""));
    }
}
