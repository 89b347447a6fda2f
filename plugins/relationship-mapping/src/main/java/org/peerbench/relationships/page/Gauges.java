package org.peerbench.relationships.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.graph.Multiplexity;
import org.peerbench.relationships.measure.Degree;
import org.peerbench.relationships.measure.Measure;
import org.peerbench.relationships.measure.Range;
import org.peerbench.relationships.measure.Share;
import org.peerbench.relationships.measure.Standing;

/** The figures of the whole network, one by one. */
public final class Gauges {
    private final Measured measured;
    private final Texts texts;
    private final Named named;

    Gauges(Measured measured) {
        this.measured = measured;
        this.texts = measured.texts();
        this.named = new Named(measured);
    }

    /** A heading and the figures below it. */
    public record Group(String name, List<Gauge> gauges) {}

    List<Group> groups(Multiplexity strands) {
        return List.of(
                new Group(texts.of("measures.group.known"), known()),
                new Group(texts.of("measures.group.together"), together()),
                new Group(texts.of("measures.group.middle"), middle()),
                new Group(texts.of("measures.group.mixed"), mixed(strands)));
    }

    private List<Gauge> known() {
        var coverage = measured.measures().coverage();
        var density = measured.measures().density();
        var census = measured.structure().reciprocity();
        Share confirmed = measured.measures().confirmed();
        String views = texts.of(
                "page.answers", coverage.pairs().count(), coverage.pairs().of());
        String bounds = density.known() == density.pairs()
                ? null
                : texts.of(
                        "measures.between",
                        measured.decimal(density.low()),
                        measured.decimal(density.high()),
                        density.pairs() - density.known());
        String others = texts.of(
                "measures.reciprocity.others",
                measured.decimal(census.pairsMutual()),
                measured.decimal(census.pairsAlike()));
        return List.of(
                gauge(Measure.RESPONSE, share(coverage.respondents()), views, wanting(coverage.respondents())),
                gauge(Measure.DENSITY, measured.decimal(density.value()), bounds),
                gauge(Measure.LEVEL_PROFILE, "", named.levels()),
                gauge(Measure.CONFIRMED, share(confirmed), null, wanting(confirmed)),
                gauge(Measure.RECIPROCITY, measured.decimal(census.arcsReturned()), others));
    }

    private List<Gauge> together() {
        var structure = measured.structure();
        var clustering = structure.triangles();
        List<String> alone =
                measured.measures().isolates().stream().map(Degree::actor).toList();
        List<String> core = structure.standings().stream()
                .filter(standing -> standing.core() == structure.largestCore())
                .map(Standing::actor)
                .toList();
        String all = texts.of("measures.clustering.all", measured.decimal(clustering.meanOfAll()));
        return List.of(
                gauge(
                        Measure.COMPONENTS,
                        count(structure.components().value()),
                        named.bounds(structure.components()),
                        structure.components().value() > 1),
                gauge(
                        Measure.ISOLATES,
                        count(alone.size()),
                        both(named.partners(alone), structure.isolates()),
                        !alone.isEmpty()),
                gauge(Measure.CUT_POINTS, count(structure.cutPoints()), named.cutting(), structure.cutPoints() > 0),
                gauge(
                        Measure.BRIDGES,
                        count(structure.bridges().size()),
                        named.bridges(structure.bridges()),
                        !structure.bridges().isEmpty()),
                gauge(
                        Measure.LARGEST_CORE,
                        count(structure.largestCore()),
                        structure.largestCore() == 0 ? null : named.partners(core),
                        structure.largestCore() > 0),
                gauge(Measure.TRANSITIVITY, measured.decimal(clustering.transitivity()), null),
                gauge(Measure.CLUSTERING, measured.decimal(clustering.mean()), all));
    }

    private List<Gauge> middle() {
        var structure = measured.structure();
        List<Gauge> gauges = new ArrayList<>();
        gauges.add(decimal(Measure.DEGREE_CENTRALISATION, structure.degreeCentralisation()));
        if (measured.network().directed()) {
            gauges.add(decimal(Measure.IN_DEGREE_CENTRALISATION, structure.inDegreeCentralisation()));
            gauges.add(decimal(Measure.OUT_DEGREE_CENTRALISATION, structure.outDegreeCentralisation()));
        }
        gauges.add(decimal(Measure.BETWEENNESS_CENTRALISATION, structure.betweennessCentralisation()));
        return gauges;
    }

    private List<Gauge> mixed(Multiplexity strands) {
        var sectors = measured.structure().sectors();
        int linked = strands.pairs().stream().mapToInt(Integer::intValue).sum();
        int several = strands.pairs().isEmpty() ? 0 : linked - strands.pairs().get(0);
        return List.of(
                gauge(
                        Measure.EXTERNAL_INTERNAL,
                        measured.decimal(sectors.index()),
                        texts.of("measures.sectors", sectors.external(), sectors.internal())),
                strands.share().isPresent()
                        ? gauge(Measure.MULTIPLEXITY, share(new Share(several, linked)), null)
                        : gauge(
                                Measure.MULTIPLEXITY,
                                texts.of("page.figure.notRecorded"),
                                texts.of("measures.oneKind")));
    }

    private Gauge decimal(Measure measure, OptionalDouble value) {
        return gauge(measure, measured.decimal(value), null);
    }

    private Gauge gauge(Measure measure, String value, String beside) {
        return gauge(measure, value, beside, true);
    }

    /** A figure that asks for something only while it wants it. */
    private Gauge gauge(Measure measure, String value, String beside, boolean wanting) {
        String definition = texts.of(measure.definitionKey()) + " " + measured.population();
        String action = wanting && texts.has(measure.actionKey()) ? texts.of(measure.actionKey()) : null;
        return new Gauge(
                texts.of(measure.nameKey()), value, beside, new Definition(texts.of("page.what"), definition), action);
    }

    private String both(String names, Range range) {
        String bounds = named.bounds(range);
        return names == null ? bounds : bounds == null ? names : names + ". " + bounds;
    }

    private String share(Share share) {
        return share.of() == 0 ? texts.of("page.none") : texts.of("page.of", share.count(), share.of());
    }

    private static boolean wanting(Share share) {
        return share.count() < share.of();
    }

    private static String count(int count) {
        return Integer.toString(count);
    }
}
