package org.peerbench.host.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Event.AreaChanged;
import org.peerbench.api.exchange.Event.AreaChanged.What;
import org.peerbench.api.exchange.Event.OrganisationsMerged;
import org.peerbench.host.event.Announcing;

/** What the directory tells the tools of its rows. */
public final class DirectoryEvents implements Announcing {
    private static final List<String> KNOWN_BY = List.of("code", "name", "kind", "region", "valid_from", "valid_to");

    @Override
    public Optional<Event> of(String table, Map<String, Object> before, Map<String, Object> after) {
        return switch (table) {
            case "organisation_succession" -> before == null ? Optional.of(merged(after)) : Optional.empty();
            case "area_succession" -> Optional.of(changed("area_id", before, after, What.SUCCEEDED));
            case "area" -> area(before, after);
            default -> Optional.empty();
        };
    }

    private static Event merged(Map<String, Object> row) {
        String on = (String) row.get("changed_on");
        return new OrganisationsMerged(
                (String) row.get("organisation_id"),
                (String) row.get("successor_id"),
                on == null ? null : PartialDate.of(on));
    }

    private static Optional<Event> area(Map<String, Object> before, Map<String, Object> after) {
        if (before == null || after == null) {
            return Optional.of(changed("id", before, after, before == null ? What.ADDED : What.REMOVED));
        }
        return KNOWN_BY.stream().allMatch(column -> Objects.equals(before.get(column), after.get(column)))
                ? Optional.empty()
                : Optional.of(changed("id", before, after, What.DESCRIBED));
    }

    private static Event changed(String column, Map<String, Object> before, Map<String, Object> after, What what) {
        return new AreaChanged((String) (after == null ? before : after).get(column), what);
    }
}
