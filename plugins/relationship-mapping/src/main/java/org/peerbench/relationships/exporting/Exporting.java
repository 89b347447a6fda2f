package org.peerbench.relationships.exporting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.gexf.GexfWriter;
import org.peerbench.relationships.file.graphml.GraphmlWriter;
import org.peerbench.relationships.file.kumu.KumuWriter;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.record.AreaRecord;
import org.peerbench.relationships.record.Wave;

/** An area's network as a file: {@code areas/{area}/export?format=}. */
public final class Exporting {
    /** What can be asked for. */
    public static final List<String> FORMATS = List.of(
            "graphml",
            "gexf",
            "gexf-1.2",
            "csv-edges",
            "csv-nodes",
            "csv-links",
            "csv-matrix",
            "kumu-json",
            "xlsx",
            "xlsx-matrix");

    private static final String PATH = "areas/{area}/export";

    private Exporting() {}

    /** Adds the route for programs and the same file for people. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.relationships.exporting.messages"));
        to.route(Route.get(
                PATH,
                Permissions.READ.key(),
                "An area's network as a file of another program",
                List.of(
                        new Parameter("format", "The file's format", true, FORMATS),
                        Parameter.optional("relation", "Code of the relation; intensity unless you say otherwise")),
                Answer.class,
                (call, context) -> Reply.ok(file(call.request(), context))));
        to.page(new Page(PATH, Permissions.READ.key(), Exporting::file));
        to.page(new Page("areas/{area}/files", Permissions.READ.key(), FilesPage::show));
    }

    private static Answer file(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Area area = place.area();
        String format = request.query("format").orElse("");
        if (!FORMATS.contains(format)) {
            String sentence = context.texts().of("exporting.format", String.join(", ", FORMATS), format);
            throw Refusal.invalid("BAD_PARAMETER", "format", sentence);
        }
        Relation relation = relation(place, request);
        String name = "network-" + area.code() + "-" + relation.code();
        if (format.endsWith("-matrix")) {
            NetworkQuestion question =
                    NetworkQuestion.of(relation, request.asOf()).by(TieRule.REPORTED);
            Answer.Tables.Sheet matrix = MatrixTable.of(
                    place.known().network(question), context.texts().of("exporting.corner"));
            return new Answer.Tables(name + (format.startsWith("xlsx") ? ".xlsx" : ".csv"), List.of(matrix));
        }
        return written(format, name, network(place, relation, request));
    }

    private static Answer written(String format, String name, NetworkFile file) {
        return switch (format) {
            case "graphml" -> new Answer.Download(name + ".graphml", "application/xml", GraphmlWriter.write(file));
            case "gexf" ->
                new Answer.Download(name + ".gexf", "application/xml", GexfWriter.write(file, GexfWriter.Version.V1_3));
            case "gexf-1.2" ->
                new Answer.Download(name + ".gexf", "application/xml", GexfWriter.write(file, GexfWriter.Version.V1_2));
            case "kumu-json" -> new Answer.Download(name + ".json", "application/json", KumuWriter.write(file));
            case "csv-edges" -> new Answer.Tables(name + ".csv", List.of(new NetworkTables(file).edges()));
            case "csv-links" -> new Answer.Tables(name + "-links.csv", List.of(new NetworkTables(file).links()));
            case "csv-nodes" -> new Answer.Tables(name + "-partners.csv", List.of(new NetworkTables(file).nodes()));
            default -> new Answer.Tables(name + ".xlsx", new NetworkTables(file).workbook());
        };
    }

    private static NetworkFile network(Place place, Relation relation, Request request) {
        AreaRecord known = place.known();
        Map<String, String> waves = known.waves().stream().collect(Collectors.toMap(Wave::id, Wave::name));
        List<Report> reports = known.reports(relation, Basis.ALL);
        Set<String> named = AreaFile.named(known.partners(), reports);
        boolean people = request.may(Permissions.PEOPLE, place.area().id());
        return new AreaFile(relation, waves, people, request.asOf())
                .of(known.partners(), reports, place.context().directory().organisations(named));
    }

    /** What is only told together with others is in no file, whoever asks. */
    static Relation relation(Place place, Request request) {
        String code = request.query("relation").orElse(Relations.INTENSITY.code());
        if (Relations.isConfidential(code)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "CONFIDENTIAL", place.texts().of("exporting.confidential"));
        }
        return place.known()
                .relation(code)
                .orElseThrow(() -> Refusal.invalid(
                        "BAD_PARAMETER", "relation", place.texts().of("page.noRelation", code)));
    }
}
