package org.peerbench.relationships.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.Label;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.network.ScalePoint;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.network.Told;

/**
 * A network of a publication. Its file: lines with the source and with what of it was checked; whether the network is
 * directed, and how far its scale goes; then a line for each actor with its name, its group after an @, and the numbers
 * of those it has a tie with, and the value where it is not 1. All other pairs are known to have no tie.
 */
record Published(
        String publication, boolean directed, boolean oneIsClosest, int threshold, int top, List<String> actors) {
    private static final Pattern WORK = Pattern.compile("# (.*? \\d{4}),");
    private static final Pattern LEAST = Pattern.compile("tie to (\\d+)");
    /** One type of each sector, for the groups. */
    private static final List<String> TYPES =
            List.of("council", "ccg", "charity", "housing", "mental", "hospital", "community", "test");

    static Published read(String name) {
        List<String> lines = lines(name + ".txt");
        int comments =
                (int) lines.stream().takeWhile(line -> line.startsWith("#")).count();
        String kind = lines.get(comments);
        boolean oneIsClosest = kind.contains("1 is closest");
        int top = Integer.parseInt(kind.substring(kind.lastIndexOf(' ') + 1));
        return new Published(
                first(WORK, lines.get(0)).orElseThrow(),
                kind.startsWith("directed"),
                oneIsClosest,
                first(LEAST, kind).map(Integer::parseInt).orElse(oneIsClosest ? top : 1),
                top,
                lines.subList(comments + 1, lines.size()));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(match -> match.group(1));
    }

    static List<String> lines(String file) {
        String path = "/org/peerbench/relationships/published/" + file;
        try (InputStream in = Published.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As its actors tell it: both sides of a tie without direction, the sender of an arc. */
    Network network() {
        Relation relation = relation();
        List<Actor> partners = partners();
        List<Report> reports = new ArrayList<>();
        for (Actor one : partners) {
            Map<Integer, Integer> ties = ties(Integer.parseInt(one.id()));
            for (Actor other : partners) {
                if (!one.equals(other)) {
                    int value = ties.getOrDefault(Integer.parseInt(other.id()), none());
                    reports.add(Told.report(relation, one.id(), other.id(), one.id(), Answer.of(value)));
                }
            }
        }
        NetworkQuestion question = NetworkQuestion.of(relation, Told.TODAY);
        return Network.derive(partners, reports, directed ? question.by(TieRule.REPORTED) : question);
    }

    private List<Actor> partners() {
        List<String> groups = IntStream.range(0, actors.size())
                .mapToObj(this::group)
                .distinct()
                .toList();
        return IntStream.range(0, actors.size())
                .mapToObj(actor ->
                        new Actor(Integer.toString(actor), before(actor)[0], TYPES.get(groups.indexOf(group(actor)))))
                .toList();
    }

    private String group(int actor) {
        String[] parts = before(actor);
        return parts.length > 1 ? parts[1] : "";
    }

    /** What stands before the ties: a name, perhaps a group. */
    private String[] before(int actor) {
        return actors.get(actor)
                .substring(0, actors.get(actor).indexOf('|'))
                .strip()
                .split(" @ ", -1);
    }

    /** The value of a pair without a tie. */
    private int none() {
        return oneIsClosest ? top + 1 : 0;
    }

    private Relation relation() {
        List<ScalePoint> points = IntStream.rangeClosed(oneIsClosest ? 1 : 0, oneIsClosest ? top + 1 : top)
                .mapToObj(value ->
                        new ScalePoint(value, Label.words("published"), Label.words("published"), value != none()))
                .toList();
        Scale scale = new Scale("published", 1, points, !oneIsClosest);
        return new Relation("published", Label.words("published"), directed, scale, threshold);
    }

    private Map<Integer, Integer> ties(int actor) {
        Map<Integer, Integer> ties = new HashMap<>();
        String listed =
                actors.get(actor).substring(actors.get(actor).indexOf('|') + 1).strip();
        if (!listed.isEmpty()) {
            for (String tie : listed.split(" ", -1)) {
                String[] parts = tie.split("=", -1);
                ties.put(Integer.parseInt(parts[0]) - 1, parts.length > 1 ? Integer.parseInt(parts[1]) : 1);
            }
        }
        return ties;
    }
}
