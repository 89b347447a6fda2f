package org.peerbench.leadership.route;

import java.util.Map;
import java.util.TreeMap;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.AreaMeasures;
import org.peerbench.leadership.measure.Measure;
import org.peerbench.leadership.measure.Occupancy;
import org.peerbench.leadership.measure.TenureRange;
import org.peerbench.leadership.measure.Turnover;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.record.Records;
import org.peerbench.leadership.record.Successions;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;

/** The figures as {@code GET areas/{area}/measures} answers them; days are days, shares 0 to 1. */
public record MeasuresAnswer(
        String from,
        String to,
        Bounded seats,
        Bounded pointVacancy,
        Bounded notSubstantive,
        Bounded vacancyDays,
        Bounded vacancyRate,
        Bounded vacancies,
        Lasting timeToFill,
        Bounded leavers,
        Bounded turnover,
        Bounded stabilityIndex,
        Bounded inPostAtStart,
        Changed changes,
        SoFar timeInPost,
        Lasting tenure,
        Bounded interimShare,
        Bounded longestCover,
        int corePairs,
        Bounded sharedTenureIndex,
        Bounded newPairs,
        Bounded pairYearsLost,
        Clustered termClustering,
        Recorded quality,
        Map<String, String> definitions) {
    static MeasuresAnswer of(Request request, ToolContext context) {
        Place place = Place.asRecorded(request, context);
        AreaMeasures measures = AreaMeasures.of(
                place.area().id(),
                place.known().posts(),
                Records.read(
                        request,
                        context,
                        sql -> new Successions(sql).of(place.area().id())),
                Asked.year(request, context.texts()));
        return of(measures, context.texts());
    }

    static MeasuresAnswer of(AreaMeasures measures, Texts texts) {
        Occupancy filled = measures.occupancy();
        Turnover turnover = measures.turnover();
        return new MeasuresAnswer(
                measures.window().from().toString(),
                measures.window().to().toString(),
                Bounded.of(filled.seats()),
                Bounded.of(filled.pointVacancy()),
                Bounded.of(filled.notSubstantive()),
                Bounded.of(filled.vacancyDays()),
                Bounded.of(filled.vacancyRate()),
                Bounded.of(filled.vacancies()),
                Lasting.of(measures.timeToFill().curve(), TenureRange.of(measures.timeToFill()), Interval.LOG_LOG),
                Bounded.of(turnover.leavers()),
                Bounded.of(turnover.rate()),
                Bounded.of(turnover.stabilityIndex()),
                Bounded.of(turnover.inPostAtStart()),
                Changed.of(measures.changes()),
                SoFar.of(measures.timeInPost()),
                Lasting.of(
                        KaplanMeier.of(measures.tenures().observations()),
                        TenureRange.of(measures.tenures()),
                        Interval.LOG_LOG),
                Bounded.of(filled.interimShare()),
                Bounded.of(filled.longestCover()),
                measures.familiarity().pairs(),
                Bounded.of(measures.familiarity().index()),
                Bounded.of(measures.familiarity().newPairs()),
                Bounded.of(measures.familiarity().pairYearsLost()),
                Clustered.of(measures.clustering()),
                Recorded.of(measures.quality()),
                definitions(texts));
    }

    private static Map<String, String> definitions(Texts texts) {
        Map<String, String> definitions = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            definitions.put(measure.word(), texts.of(measure.definitionKey()));
        }
        return definitions;
    }
}
