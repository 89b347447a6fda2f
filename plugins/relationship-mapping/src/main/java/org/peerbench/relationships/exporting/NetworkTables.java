package org.peerbench.relationships.exporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.page.Answer;
import org.peerbench.relationships.csv.EdgeColumn;
import org.peerbench.relationships.csv.Extra;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Node;
import org.peerbench.relationships.file.Unsaid;

/** A network as tables: lists of links and of partners, and a workbook with both. */
final class NetworkTables {
    private static final Set<String> NUMBERS = Set.of("Level", "Weight");

    private final NetworkFile file;
    private final Map<String, String> labels;

    NetworkTables(NetworkFile file) {
        this.file = file;
        this.labels = labels(file.nodes());
    }

    /** Names by id; two of one name go by their ids. */
    private static Map<String, String> labels(List<Node> nodes) {
        Map<String, Long> bearers = nodes.stream().collect(Collectors.groupingBy(Node::label, Collectors.counting()));
        Map<String, String> labels = new HashMap<>();
        nodes.forEach(node -> labels.put(node.id(), bearers.get(node.label()) == 1 ? node.label() : node.id()));
        return labels;
    }

    /** One row for each answer, under the headings that the import of such a list knows. */
    Answer.Tables.Sheet edges() {
        List<String> headings = Stream.concat(
                        Stream.of(EdgeColumn.values()).map(EdgeColumn::title),
                        Stream.of(Extra.values()).filter(Extra::inList).map(Extra::title))
                .toList();
        List<List<String>> rows = file.links().stream()
                .map(link ->
                        headings.stream().map(heading -> cell(link, heading)).toList())
                .toList();
        return new Answer.Tables.Sheet("Links", headings, rows);
    }

    private String cell(Link link, String heading) {
        return switch (heading) {
            case "source" -> labels.get(link.source());
            case "target" -> labels.get(link.target());
            case "source_id" -> link.source();
            case "target_id" -> link.target();
            case "speaker" -> name(link.attributes().get(heading));
            default -> link.attributes().get(heading);
        };
    }

    private String name(String id) {
        return id == null ? null : labels.getOrDefault(id, id);
    }

    /** One row for each partner; with ids, Kumu wants them in the first column. */
    Answer.Tables.Sheet nodes() {
        List<String> names =
                AreaFile.names(file.nodes().stream().map(Node::attributes).toList());
        List<List<String>> rows = file.nodes().stream()
                .map(node -> row(
                        List.of(node.id(), node.label()),
                        names,
                        name -> node.attributes().get(name)))
                .toList();
        return new Answer.Tables.Sheet("Elements", headings(List.of("ID", "Label"), names), rows);
    }

    /** A workbook as Kumu keeps it: the links on a sheet of their own, and what is no link where no program looks. */
    List<Answer.Tables.Sheet> workbook() {
        return List.of(
                nodes(),
                links("Connections", file.links().stream().filter(Link::drawn).toList()),
                links(
                        Unsaid.SHEET,
                        file.links().stream().filter(link -> !link.drawn()).toList()));
    }

    /** The links only, from id to id, as Gephi and R take them together with the list of partners. */
    Answer.Tables.Sheet links() {
        return links(
                "Links",
                file.links().stream().filter(Link::drawn).toList(),
                List.of("Source", "Target", "Type"),
                link -> List.of(link.source(), link.target(), "Directed"));
    }

    /** Where the partners have ids, Kumu wants them at the ends of links too; the names stand beside them. */
    private Answer.Tables.Sheet links(String title, List<Link> links) {
        return links(
                title,
                links,
                List.of("From", "To", "Direction"),
                link -> List.of(link.source(), link.target(), "directed"));
    }

    private Answer.Tables.Sheet links(
            String title, List<Link> links, List<String> first, Function<Link, List<String>> ends) {
        List<String> names = AreaFile.names(links.stream().map(Link::attributes).toList());
        List<List<String>> rows = links.stream()
                .map(link -> row(
                        Stream.concat(
                                        ends.apply(link).stream(),
                                        Stream.of(labels.get(link.source()), labels.get(link.target())))
                                .toList(),
                        names,
                        name -> name.equals("speaker")
                                ? name(link.attributes().get(name))
                                : link.attributes().get(name)))
                .toList();
        List<String> all = Stream.concat(first.stream(), Stream.of("Source name", "Target name"))
                .toList();
        return new Answer.Tables.Sheet(title, headings(all, names), rows, NUMBERS);
    }

    /** Since when and until when go under other headings than the ends of a link. */
    private static List<String> headings(List<String> first, List<String> names) {
        List<String> headings = new ArrayList<>(first);
        names.forEach(name -> headings.add(List.of("from", "to").contains(name) ? "Valid " + name : capital(name)));
        return headings;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('_', ' ');
    }

    private static List<String> row(List<String> first, List<String> names, Function<String, String> cell) {
        List<String> row = new ArrayList<>(first);
        names.forEach(name -> row.add(cell.apply(name)));
        return row;
    }
}
