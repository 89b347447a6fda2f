package org.peerbench.relationships.change;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peerbench.api.date.PartialDate;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.record.AreaRecord;
import org.peerbench.relationships.record.Wave;

/**
 * When something changed in an area: the days on which something began, ended or was seen, and its surveys.
 *
 * @param days    the days, the earliest first, none after today
 * @param surveys those that have answers of their own, the earliest first
 */
public record Moments(List<LocalDate> days, List<Moment> surveys) {
    public Moments {
        days = List.copyOf(days);
        surveys = List.copyOf(surveys);
    }

    /** The moments of an area up to today, for one relation. */
    public static Moments of(AreaRecord known, Relation relation, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        known.reports(relation, Basis.ALL).stream()
                .flatMap(Moments::dates)
                .map(PartialDate::earliest)
                .forEach(days::add);
        known.partners().stream()
                .flatMap(partner -> Stream.ofNullable(partner.at().from()))
                .map(PartialDate::earliest)
                .forEach(days::add);
        return new Moments(
                new ArrayList<>(days.headSet(today, true)),
                known.waves().stream().map(wave -> survey(wave, today)).toList());
    }

    private static Stream<PartialDate> dates(Report report) {
        return Stream.of(
                        report.since(),
                        report.observed(),
                        Optional.ofNullable(report.period().to()))
                .flatMap(Optional::stream);
    }

    private static Moment survey(Wave wave, LocalDate today) {
        LocalDate day = wave.closed().map(PartialDate::latest).orElse(today);
        return new Moment(wave.id(), wave.name(), day.isAfter(today) ? today : day, Basis.ofWave(wave.id()));
    }

    /** What an address means: a survey by id or name, or a day. */
    public Optional<Moment> find(String asked) {
        Optional<Moment> survey = surveys.stream()
                .filter(moment -> moment.code().equals(asked) || moment.name().equalsIgnoreCase(asked))
                .findFirst();
        return survey.or(() -> day(asked).map(Moment::of));
    }

    private static Optional<LocalDate> day(String asked) {
        try {
            return Optional.of(LocalDate.parse(asked));
        } catch (DateTimeParseException notADay) {
            return PartialDate.parse(asked).map(PartialDate::latest);
        }
    }

    /** The last day before this one on which something changed. */
    public Optional<LocalDate> before(LocalDate day) {
        return days.stream().filter(other -> other.isBefore(day)).reduce((earlier, later) -> later);
    }

    /** The next day after this one on which something changed. */
    public Optional<LocalDate> after(LocalDate day) {
        return days.stream().filter(other -> other.isAfter(day)).findFirst();
    }

    /** Where a comparison begins when nothing else is asked for: the last survey but one, or a year ago. */
    public Optional<Moment> start(LocalDate today) {
        if (surveys.size() > 1) {
            return Optional.of(surveys.get(surveys.size() - 2));
        }
        LocalDate yearAgo = today.minusYears(1);
        boolean known = days.stream().anyMatch(day -> !day.isAfter(yearAgo));
        return known
                ? Optional.of(Moment.of(yearAgo))
                : days.stream().findFirst().map(Moment::of);
    }

    /** Where it ends: the last survey when it began with one, else today. */
    public Moment end(LocalDate today) {
        return surveys.size() > 1 ? surveys.get(surveys.size() - 1) : Moment.of(today);
    }
}
