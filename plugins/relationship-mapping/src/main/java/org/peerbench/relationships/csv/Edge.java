package org.peerbench.relationships.csv;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.Carriers;
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
        Carriers carriers) {
    /** What makes two rows the same statement, whatever level they give: a blank one never stands for an answer. */
    record Key(
            List<String> ends,
            List<String> speakers,
            String respondent,
            Span period,
            Optional<PartialDate> observed,
            boolean answered,
            Set<String> carriers) {}

    Key key(boolean ordered) {
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
                answer.given(),
                carriers.people().collect(Collectors.toSet()));
    }

    /** One report for each who says so. Of a directed relation, a speaker's report is about its own arc. */
    List<Report> reports(EdgeOptions options) {
        return speakers.stream().map(speaker -> report(speaker, options)).toList();
    }

    private Report report(String speaker, EdgeOptions options) {
        boolean turned = speakers.size() == 2 && speaker.equals(target);
        return new Report(
                options.ids().get(),
                options.relation().code(),
                turned ? target : source,
                turned ? source : target,
                speaker,
                respondent,
                answer,
                period,
                observed,
                recordedAt,
                options.source(),
                note,
                turned ? carriers.turned() : carriers,
                Origin.UNASKED);
    }
}
