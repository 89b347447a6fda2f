package org.peerbench.matching.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.Assessments;
import org.peerbench.matching.record.PartnerAnswer;
import org.peerbench.matching.standing.Standing;

/** A table of what partners say of their areas: {@code assessments}. A blank level is "I don't know". */
final class AssessmentsImport {
    private static final List<String> COLUMNS = List.of("area", "theme", "organisation", "on", "level");
    private static final int NEEDED = 4;

    private AssessmentsImport() {}

    static TableImporter importer() {
        return new TableImporter(
                "assessments",
                "import.assessments",
                "import.assessments.hint",
                Permissions.ARRANGE.key(),
                Rows.columns(COLUMNS, NEEDED),
                List.of(),
                AssessmentsImport::plan);
    }

    private static ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context) {
        Places places = new Places(directory, context);
        Rows<PartnerAnswer> rows = new Rows<>(
                context.texts(),
                COLUMNS,
                entered -> read(entered, places),
                answer -> List.of(answer.area(), answer.theme(), answer.organisation(), answer.on()));
        Set<List<Object>> said = context.database().read(sql -> new Assessments(sql).answers()).stream()
                .map(AssessmentsImport::all)
                .collect(Collectors.toSet());
        return rows.sayingAgain(answer -> said.contains(all(answer))).plan(question, Set.of(), (kept, tx) -> {
            Assessments assessments = new Assessments(tx.sql());
            assessments.sayAll(tx.changes(), kept);
        });
    }

    private static List<Object> all(PartnerAnswer answer) {
        return List.of(answer.area(), answer.theme(), answer.organisation(), answer.level(), answer.on());
    }

    private static PartnerAnswer read(Entered entered, Places places) {
        Optional<String> organisation = places.organisation(entered, "organisation");
        if (organisation.isEmpty()) {
            entered.wrong("organisation", "import.organisation.unknown", entered.text("organisation"));
        }
        Optional<LocalDate> on = places.past(entered, "on");
        if (on.isEmpty()) {
            entered.wrong("on", "import.day.missing");
        }
        OptionalInt level = entered.text("level").isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(entered.number("level", Standing.LOWEST, Standing.HIGHEST));
        return new PartnerAnswer(
                "",
                places.area(entered, "area"),
                places.theme(entered),
                Optional.empty(),
                Optional.empty(),
                organisation,
                level,
                on.orElse(LocalDate.EPOCH),
                0);
    }
}
