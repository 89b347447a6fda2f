package org.peerbench.relationships.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.directory.Organisation;
import org.peerbench.relationships.network.Report;

/**
 * Who stands, on a day, for an organisation that has merged: what was said about it and by it goes on under the name of
 * the one organisation into which it went. One that was divided has no heir, since nobody knows which part carries what.
 */
final class Heirs {
    /** More mergers in a row than any organisation has seen; it also ends a circle in the records. */
    private static final int LONGEST = 12;

    private final Map<String, String> next = new HashMap<>();

    Heirs(KnownOrganisations directory, Collection<String> organisations, LocalDate day) {
        Set<String> seen = new HashSet<>();
        Set<String> open = new HashSet<>(organisations);
        while (!open.isEmpty()) {
            seen.addAll(open);
            List<Organisation> found = directory.of(open);
            open = new HashSet<>();
            for (Organisation organisation : found) {
                Optional<String> heir = heir(organisation, day);
                heir.ifPresent(into -> next.put(organisation.id(), into));
                heir.filter(into -> !seen.contains(into)).ifPresent(open::add);
            }
        }
    }

    private static Optional<String> heir(Organisation organisation, LocalDate day) {
        boolean ended = organisation.valid().to() != null
                && !organisation.valid().to().latest().isAfter(day);
        return ended && organisation.successors().size() == 1
                ? Optional.of(organisation.successors().get(0))
                : Optional.empty();
    }

    String of(String organisation) {
        String heir = organisation;
        for (int step = 0; step < LONGEST && next.containsKey(heir); step++) {
            heir = next.get(heir);
        }
        return heir;
    }

    /** The report as it stands on the day; none when both ends have become one. */
    Stream<Report> of(Report report) {
        String sender = of(report.sender());
        String receiver = of(report.receiver());
        if (sender.equals(receiver)) {
            return Stream.empty();
        }
        boolean same = sender.equals(report.sender()) && receiver.equals(report.receiver());
        String speaker = of(report.onBehalfOf());
        return Stream.of(
                same && speaker.equals(report.onBehalfOf()) ? report : report.about(sender, receiver, speaker));
    }
}
