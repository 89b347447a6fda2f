package org.peerbench.relationships.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.date.PartialDate;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Report;

/**
 * Which reports about one pair say by whom its link is carried, on the network's day and at its level. A report counts
 * when it has begun and not certainly ended, its answer reaches the level, and it names somebody at an end. What a side
 * named before does not count any more when that side now says there is no link, or when it has named people again in a
 * later survey. All that a side named in one survey, or outside of any, counts together: a link can have many carriers.
 */
final class Contacts {
    private final NetworkQuestion question;
    private final Pair pair;
    private final List<Report> reports;

    /**
     * Looks at one pair.
     *
     * @param reports those about the pair on the network's relation, in any order
     * @param denied  ids of organisations whose last word is that there is no link
     */
    Contacts(NetworkQuestion question, Pair pair, List<Report> reports, Set<String> denied) {
        this.question = question;
        this.pair = pair;
        this.reports = reports.stream()
                .filter(this::counts)
                .filter(report -> !denied.contains(report.onBehalfOf()))
                .toList();
    }

    /** The contacts, those of which only one end is known left out where that person stands in a whole one. */
    Set<Contact> named() {
        Set<Contact> all = reports.stream()
                .filter(report -> reports.stream().noneMatch(later -> replaces(later, report)))
                .map(report -> Contact.of(report.carriers(), report.sender().equals(pair.b())))
                .collect(Collectors.toSet());
        Set<String> met =
                all.stream().filter(Contact::whole).flatMap(Contact::people).collect(Collectors.toSet());
        return all.stream()
                .filter(contact -> contact.whole() || contact.people().noneMatch(met::contains))
                .collect(Collectors.toSet());
    }

    private boolean counts(Report report) {
        LocalDate day = question.asOf();
        return report.carriers().people().findAny().isPresent()
                && report.answer().given()
                && question.relation().scale().reaches(report.answer().value().getAsInt(), question.level())
                && report.begunBy(day)
                && !report.endedBy(day);
    }

    private static boolean replaces(Report later, Report earlier) {
        boolean anotherSurvey = later.origin().wave().isPresent()
                && !later.origin().wave().equals(earlier.origin().wave());
        return anotherSurvey && later.onBehalfOf().equals(earlier.onBehalfOf()) && after(later, earlier);
    }

    /** A report without any date is older than every other. */
    private static boolean after(Report later, Report earlier) {
        LocalDate day = later.spoken().map(PartialDate::earliest).orElse(LocalDate.MIN);
        return earlier.spoken().map(PartialDate::earliest).orElse(LocalDate.MIN).isBefore(day);
    }
}
