package org.peerbench.relationships.csv;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Carriers;
import org.peerbench.relationships.network.Ends;
import org.peerbench.relationships.network.Evidence;
import org.peerbench.relationships.network.Origin;
import org.peerbench.relationships.network.Report;

/**
 * A row that makes sense.
 *
 * @param row        its number
 * @param source     id of the first organisation
 * @param target     id of the second
 * @param speakers   ids of who says so: one, or both
 * @param respondent who answered, as given
 * @param answer     the level, or that it was left blank
 * @param period     when it was true
 * @param observed   when it was seen
 * @param recordedAt when it was written down
 * @param note       anything else
 * @param carriers   who carries it, at the source and at the target
 * @param directed   whether it is what the source says; else it speaks for both
 * @param extras     what our own exports add
 * @param origin     how it came to be; the survey stands under its name
 */
record Edge(
        int row,
        String source,
        String target,
        List<String> speakers,
        String respondent,
        Answer answer,
        Span period,
        Optional<PartialDate> observed,
        Instant recordedAt,
        String note,
        Carriers carriers,
        boolean directed,
        Extras extras,
        Origin origin) {
    /** What makes two rows the same statement, whatever level they give: one without an answer never stands for one with. */
    record Key(
            List<String> ends,
            List<String> speakers,
            String respondent,
            Span period,
            Optional<PartialDate> observed,
            AnswerStatus status,
            Set<String> carriers,
            String wave,
            String report) {}

    Key key(boolean ordered) {
        String wave = extras.text(Extra.WAVE);
        List<String> ends = ordered
                ? List.of(source, target)
                : List.of(source, target).stream().sorted().toList();
        List<String> by = speakers.stream().sorted().toList();
        return new Key(
                ends,
                by,
                respondent,
                period,
                observed,
                answer.status(),
                carriers.people().collect(Collectors.toSet()),
                wave,
                extras.text(Extra.REPORT));
    }

    /** One report for each who says so. Of a directed relation, a speaker's report is about its own arc. */
    Stated stated(EdgeOptions options) {
        return new Stated(
                row,
                extras.text(Extra.REPORT),
                speakers.stream().map(speaker -> report(speaker, options)).toList());
    }

    private Report report(String speaker, EdgeOptions options) {
        boolean turned = speakers.size() == 2 && speaker.equals(target);
        String provenance = extras.known().getOrDefault(Extra.PROVENANCE, options.source());
        return new Report(
                options.ids().get(),
                options.relation().code(),
                turned ? new Ends(target, source, speaker) : new Ends(source, target, speaker),
                answer,
                period,
                new Evidence(respondent, observed, recordedAt, provenance, note),
                turned ? carriers.turned() : carriers,
                origin);
    }
}
