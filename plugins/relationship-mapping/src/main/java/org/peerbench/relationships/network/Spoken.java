package org.peerbench.relationships.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reports of one relation by pair, and each side's word. The rules are those of {@link Network#derive}. */
final class Spoken {
    private static final Comparator<Report> LATEST = Comparator.<Report, LocalDate>comparing(
                    report -> report.spoken().map(date -> date.earliest()).orElse(LocalDate.MIN))
            .thenComparing(Report::recordedAt, Comparator.<Instant>naturalOrder())
            .thenComparing(Report::id);

    private final NetworkQuestion question;
    private final Map<Pair, List<Report>> byPair;

    Spoken(List<Report> reports, NetworkQuestion question) {
        this.question = question;
        this.byPair = reports.stream()
                .filter(report -> report.relation().equals(question.relation().code()))
                .collect(Collectors.groupingBy(
                        report -> pair(report.sender(), report.receiver()), HashMap::new, Collectors.toList()));
    }

    /** How many reports there are about two ends. */
    int count(String from, String to) {
        return about(from, to).size();
    }

    /** Who may have said something about whom: of each reported pair both ends or, of a directed one, its sender. */
    List<List<String>> views() {
        return byPair.keySet().stream()
                .flatMap(pair -> question.relation().directed()
                        ? Stream.of(List.of(pair.from(), pair.to()))
                        : Stream.of(List.of(pair.from(), pair.to()), List.of(pair.to(), pair.from())))
                .toList();
    }

    /** What a side says about two ends. */
    Word word(String speaker, String from, String to) {
        List<Report> all = about(from, to);
        if (all.isEmpty()) {
            return Word.NOTHING;
        }
        List<Report> begun = all.stream()
                .filter(report -> report.onBehalfOf().equals(speaker) && report.begunBy(question.asOf()))
                .sorted(LATEST.reversed())
                .toList();
        Optional<Report> answer =
                begun.stream().filter(report -> report.answer().given()).findFirst();
        return answer.map(this::word).orElseGet(() -> begun.isEmpty() ? Word.NOTHING : silence(begun.get(0)));
    }

    private List<Report> about(String from, String to) {
        return byPair.getOrDefault(pair(from, to), List.of());
    }

    /** Of an undirected relation, a report about A and B and one about B and A are about the same. */
    private Pair pair(String from, String to) {
        return question.relation().directed() || from.compareTo(to) < 0 ? new Pair(from, to) : new Pair(to, from);
    }

    private Word word(Report report) {
        Scale scale = question.relation().scale();
        int said = report.answer().value().getAsInt();
        OptionalInt value = report.endedBy(question.asOf()) ? afterwards(said, scale) : OptionalInt.of(said);
        if (value.isEmpty()) {
            return silence(report);
        }
        Verdict verdict = scale.reaches(value.getAsInt(), question.level()) ? Verdict.YES : Verdict.NO;
        return new Word(verdict, value, Optional.of(report), report.surelyOn(question.asOf()));
    }

    private static OptionalInt afterwards(int said, Scale scale) {
        return scale.rank(said) == 0
                ? OptionalInt.empty()
                : scale.none().map(point -> OptionalInt.of(point.value())).orElse(OptionalInt.empty());
    }

    private Word silence(Report report) {
        return new Word(Verdict.UNKNOWN, OptionalInt.empty(), Optional.of(report), report.surelyOn(question.asOf()));
    }

    private record Pair(String from, String to) {}
}
