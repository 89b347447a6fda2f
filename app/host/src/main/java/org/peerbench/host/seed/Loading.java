package org.peerbench.host.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.Transaction;

/** One load of a seed in one transaction. If nothing differs, nothing is written and no change set arises. */
final class Loading {
    private static final String LOAD = "seed_load";

    private final Seed seed;
    private final Transaction tx;
    private final List<SeedRecord> areas;
    private final List<SeedRecord> organisations;
    private final List<SeedRecord> people;
    private final List<SeedRecord> themes;
    private final List<PlainTable> figures;

    Loading(Seed seed, Transaction tx) {
        this.seed = seed;
        this.tx = tx;
        Codes areaCodes = Codes.of(tx.sql(), "area");
        Codes organisationCodes = Codes.of(tx.sql(), "organisation");
        areas = new SeedAreas(seed.files(), areaCodes).records();
        organisations = new SeedOrganisations(seed.files(), areaCodes, organisationCodes).records();
        people = new SeedPeople(seed.files(), areaCodes, organisationCodes).records();
        themes = new SeedThemes(seed.themes()).records();
        figures = new SeedFigures(seed.files(), areaCodes, organisationCodes).tables();
    }

    LoadSummary run() {
        Stream.concat(areas.stream(), organisations.stream()).forEach(this::check);
        List<SeedRecord> records = new ArrayList<>();
        Stream.of(themes, areas, organisations, people).forEach(records::addAll);
        TrackedPlan plan = TrackedPlan.of(tx.sql(), records);
        plan.apply(tx);
        boolean newFigures = figures.stream().anyMatch(table -> table.differs(tx.sql()));
        if (newFigures) {
            replace();
        }
        LoadSummary summary = summary(plan, newFigures);
        if (!summary.nothingNew()) {
            note(summary);
        }
        return summary;
    }

    private void check(SeedRecord record) {
        String code = (String) record.columns().get("code");
        if (seed.kind().refuses(code)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "FOREIGN_CODE", Sentences.of("seed.foreign-code", code));
        }
    }

    /** The tables stand in the order in which they refer to each other. */
    private void replace() {
        List<PlainTable> backwards = new ArrayList<>(figures);
        Collections.reverse(backwards);
        backwards.forEach(table -> table.clear(tx.sql()));
        figures.forEach(table -> table.fill(tx.sql()));
    }

    private LoadSummary summary(TrackedPlan plan, boolean newFigures) {
        int rows = figures.stream().mapToInt(table -> table.rows().size()).sum();
        return new LoadSummary(
                areas.size(),
                organisations.size(),
                people.size(),
                themes.size(),
                rows,
                plan.added(),
                plan.changed(),
                plan.unchanged(),
                newFigures);
    }

    /** Figures have no history of their own: this row gives every load that did something its place in the log. */
    private void note(LoadSummary summary) {
        String id = SeedIds.of(LOAD, seed.name());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("seed", seed.name());
        row.put("areas", (long) summary.areas());
        row.put("organisations", (long) summary.organisations());
        row.put("figures", (long) summary.figures());
        row.put("digest", Digest.of(figures.toString()));
        tx.sql()
                .createQuery("select revision from seed_load where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .ifPresentOrElse(
                        revision -> tx.changes().update(LOAD, id, revision, row),
                        () -> tx.changes().insert(LOAD, with(row, id)));
    }

    private static Map<String, Object> with(Map<String, Object> row, String id) {
        Map<String, Object> whole = new LinkedHashMap<>(row);
        whole.put("id", id);
        return whole;
    }
}
