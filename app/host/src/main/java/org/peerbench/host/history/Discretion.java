package org.peerbench.host.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.HeldBack;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.ChangedRow;
import org.peerbench.host.tool.Generation;

/**
 * What of the change log a viewer may see. The log keeps whole rows, so that nothing may be shown unasked: tools say what
 * they hold back, and of one that does not run nobody can say it, so that its rows are for administrators only.
 */
record Discretion(Viewer viewer, List<Generation> running) {
    private static final Set<String> WORKINGS =
            Set.of("id", "revision", "search", "seed_digest", "link_changes", "recorded_at", "areas_changed_at");
    private static final Set<String> CONTACTS = Set.of("email", "telephone");
    private static final Set<String> ACCESS = Set.of("account", "api_token");
    private static final String ASKED = "survey";

    /**
     * Whether rows of this table are shown. Who may sign in concerns administrators only; who was asked and what each
     * answered, those who look after surveys. What followed from it stands in the rows of the tool that asked.
     */
    boolean shows(String table) {
        return viewer.role() == Role.ADMINISTRATOR
                || (!isAboutAccess(table)
                        && (!table.startsWith(ASKED) || seesAsked())
                        && (!TableOwner.isTool(table)
                                || TableOwner.of(table, running).isPresent()));
    }

    /** What of a row is shown; empty if nothing. */
    Optional<ChangedRow> shown(ChangedRow row) {
        List<HeldBack> held = held(row);
        if (!shows(row.table()) || held.stream().anyMatch(back -> holdsBack(back, row))) {
            return Optional.empty();
        }
        Predicate<String> columns =
                column -> held.stream().noneMatch(back -> back.columns().contains(column));
        return Optional.of(new ChangedRow(
                row.position(),
                row.table(),
                row.record(),
                row.area(),
                only(row.before(), columns),
                only(row.after(), columns)));
    }

    /** Whether this column is shown. */
    boolean showsColumn(String column) {
        return !WORKINGS.contains(column) && (viewer.seesContacts() || !CONTACTS.contains(column));
    }

    private List<HeldBack> held(ChangedRow row) {
        return TableOwner.of(row.table(), running).stream()
                .flatMap(owner -> owner.contributed().<HeldBack>all(HeldBack.class).stream()
                        .filter(back -> back.table().equals(row.table()))
                        .filter(back -> back.permission()
                                .map(owner.contributed()::permission)
                                .filter(permission ->
                                        viewer.may(permission, row.area().orElse(null)))
                                .isEmpty()))
                .toList();
    }

    private static boolean holdsBack(HeldBack back, ChangedRow row) {
        return back.rows().entrySet().stream()
                .anyMatch(each -> Stream.of(row.before(), row.after())
                        .map(image -> String.valueOf(image.get(each.getKey())))
                        .anyMatch(each.getValue()::contains));
    }

    private static Map<String, Object> only(Map<String, Object> image, Predicate<String> columns) {
        Map<String, Object> some = new LinkedHashMap<>(image);
        some.keySet().removeIf(columns.negate());
        return some;
    }

    /** Leaves out the sets that this viewer may not see. */
    ChangeSelection narrow(ChangeSelection selection) {
        if (viewer.role() == Role.ADMINISTRATOR) {
            return selection;
        }
        ChangeSelection narrowed = selection;
        for (String beginning : ACCESS) {
            narrowed = narrowed.withoutTables(beginning);
        }
        return seesAsked() ? narrowed : narrowed.withoutAreasOf(ASKED);
    }

    private boolean seesAsked() {
        return viewer.may(HostPermissions.COORDINATE, null);
    }

    /** Whether the table says who may sign in. */
    static boolean isAboutAccess(String table) {
        return ACCESS.stream().anyMatch(table::startsWith);
    }
}
