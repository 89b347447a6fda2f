package org.peerbench.relationships.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Networks as this tool takes them out: dates that are known in part, answers of every kind, names of every script. */
public final class RandomNetworks {
    private static final List<String> NAMES = List.of(
            "Council",
            "Trust & Sons <Ltd>",
            "Gwasanaethau Ieuenctid",
            "Παιδιά",
            "\"Quoted\"",
            "=SUM(A1)",
            "Zoë’s; café",
            "Comma, Inc.",
            "O'Hara",
            "𝔊othic 🏥",
            "-minus",
            "tab\tand line");
    private static final List<String> DATES = List.of("2019", "2020-02", "2020-02-29", "2021", "2024-12-31");
    private static final List<String> NO_ANSWER = List.of("DONT_KNOW", "SKIPPED", "DECLINED", "NOT_ASKED");

    private RandomNetworks() {}

    /** The same for the same seed. */
    public static NetworkFile of(long seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        int count = 2 + random.nextInt(10);
        for (int number = 0; number < count; number++) {
            Map<String, String> attributes = new LinkedHashMap<>();
            maybe(random, attributes, "type", "acute_trust");
            maybe(random, attributes, "from", pick(random, DATES));
            maybe(random, attributes, "note", "line one\nline two & <three>");
            nodes.add(Node.of("n" + seed + "-" + number, pick(random, NAMES).strip() + " " + number, attributes));
        }
        List<Link> links = new ArrayList<>();
        for (int number = random.nextInt(20); number > 0; number--) {
            links.add(link(random, nodes, "r" + number));
        }
        return NetworkFile.of(nodes, links);
    }

    private static Link link(Random random, List<Node> nodes, String id) {
        int from = random.nextInt(nodes.size());
        int to = (from + 1 + random.nextInt(nodes.size() - 1)) % nodes.size();
        Map<String, String> said = new LinkedHashMap<>();
        int level = random.nextInt(6) - 1;
        if (level >= 0) {
            said.put("level", String.valueOf(level));
        } else {
            said.put("status", pick(random, NO_ANSWER));
        }
        if (level > 0) {
            said.put("weight", String.valueOf(level));
        }
        maybe(random, said, "from", pick(random, DATES.subList(0, 2)));
        maybe(random, said, "to", pick(random, DATES.subList(3, 5)));
        maybe(random, said, "observed", pick(random, DATES));
        maybe(random, said, "respondent", "Director – adults");
        maybe(random, said, "speaker", nodes.get(to).id());
        maybe(random, said, "note", "=cmd|' /C calc'!A0");
        maybe(random, said, "recorded", "2024-06-01T08:15:30.125Z");
        maybe(random, said, "source_person", "p" + from);
        maybe(random, said, "target_person", "p" + to);
        maybe(random, said, "respondent_person", "p" + from);
        maybe(random, said, "wave", pick(random, List.of("Spring 2024", "Herbst – 2025")));
        maybe(random, said, "confidentiality", pick(random, List.of("PUBLIC", "COORDINATOR")));
        maybe(random, said, "provenance", "Minutes");
        said.put("report", id);
        String source = nodes.get(from).id();
        String target = nodes.get(to).id();
        return level > 0 ? Link.drawn(id, source, target, Direction.ONE_WAY, said) : Link.undrawn(source, target, said);
    }

    private static void maybe(Random random, Map<String, String> attributes, String name, String value) {
        if (random.nextBoolean()) {
            attributes.put(name, value);
        }
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
