package org.peerbench.relationships.exporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.record.AreaNetworks;
import org.peerbench.relationships.record.Partner;
import org.peerbench.relationships.record.Partners;
import org.peerbench.relationships.record.Reports;
import org.peerbench.relationships.record.StoredRelations;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;

/** An area's network as a file: {@code areas/{area}/export?format=}. */
public final class Exporting {
    /** What can be asked for. */
    public static final List<String> FORMATS = List.of(
            "graphml", "gexf", "gexf-1.2", "csv-edges", "csv-nodes", "csv-matrix", "kumu-json", "xlsx", "xlsx-matrix");

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
    }

    /** What is stored of an area on a relation. */
    private record Stored(List<Partner> partners, List<Report> reports, List<Wave> waves) {}

    private static Answer file(Request request, ToolContext context) {
        Area area = Place.of(request, context).area();
        String format = request.query("format").orElse("");
        if (!FORMATS.contains(format)) {
            String sentence = context.texts().of("exporting.format", String.join(", ", FORMATS), format);
            throw Refusal.invalid("BAD_PARAMETER", "format", sentence);
        }
        Relation relation = relation(request, context);
        String name = "network-" + area.code() + "-" + relation.code();
        if (format.endsWith("-matrix")) {
            NetworkQuestion question =
                    NetworkQuestion.of(relation, request.asOf()).by(TieRule.REPORTED);
            Answer.Tables.Sheet matrix =
                    MatrixTable.of(new AreaNetworks(context.database(), context.directory()).of(area.id(), question));
            return new Answer.Tables(name + (format.startsWith("xlsx") ? ".xlsx" : ".csv"), List.of(matrix));
        }
        return written(format, name, network(area, relation, request, context));
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
            case "csv-nodes" -> new Answer.Tables(name + "-partners.csv", List.of(new NetworkTables(file).nodes()));
            default -> new Answer.Tables(name + ".xlsx", new NetworkTables(file).workbook());
        };
    }

    private static NetworkFile network(Area area, Relation relation, Request request, ToolContext context) {
        Stored stored = context.database()
                .read(sql -> new Stored(
                        new Partners(sql).of(area.id()),
                        new Reports(sql).of(area.id(), relation.code()),
                        new Waves(sql).of(area.id())));
        Map<String, String> waves = stored.waves().stream().collect(Collectors.toMap(Wave::id, Wave::name));
        boolean people = request.may(Permissions.WRITE, area.id());
        return new AreaFile(relation, waves, people)
                .of(
                        stored.partners(),
                        stored.reports(),
                        context.directory().organisations(AreaFile.named(stored.partners(), stored.reports())));
    }

    /** What is only told together with others is in no file, whoever asks. */
    private static Relation relation(Request request, ToolContext context) {
        String code = request.query("relation").orElse(Relations.INTENSITY.code());
        if (List.of(Relations.TRUST.code(), Relations.VALUE.code()).contains(code)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "CONFIDENTIAL", context.texts().of("exporting.confidential"));
        }
        return context.database()
                .<Optional<Relation>>read(sql -> new StoredRelations(sql).byCode(code))
                .orElseThrow(() -> Refusal.invalid(
                        "BAD_PARAMETER", "relation", context.texts().of("page.noRelation", code)));
    }
}
