package org.peerbench.matching.exchange;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Person;
import org.peerbench.matching.round.Round;

/** Reads a round's file. Its ids are its own and are never looked up anywhere. */
public final class RoundFile {
    private static final int HIGHEST_SCORE = 1000;
    private static final int LEAST_URGENT = 5;
    private static final Set<String> LISTS =
            Set.of("settings", "areas", "people", "needs", "offers", "pairs", "locks", "blocks", "active", "seed");
    private static final Set<String> LINK = Set.of("need", "offer");

    private RoundFile() {}

    /**
     * Reads.
     *
     * @throws Refusal with a sentence for each thing that is wrong
     */
    public static ReadRound read(byte[] file, ObjectMapper json, Texts texts) {
        Faults faults = new Faults(texts);
        FileSize.check(file, json, faults);
        faults.refuse();
        Round round = rows(tree(file, json, faults), faults);
        faults.refuse();
        new Consistency(round, faults).check();
        faults.refuse();
        Impossible.check(round, Naming.IDS, faults);
        faults.refuse();
        return new ReadRound(round, faults.remarks());
    }

    private static JsonNode tree(byte[] file, ObjectMapper json, Faults faults) {
        try {
            return json.reader()
                    .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .readTree(file);
        } catch (IOException notJson) {
            faults.add(null, "exchange.fieldTwice");
            faults.refuse();
            throw new IllegalStateException(notJson);
        }
    }

    private static Round rows(JsonNode file, Faults faults) {
        new FileRow(file, "", 0, faults).expect(LISTS, "UNKNOWN_FIELD", "exchange.unknownList");
        Nesting.check(file, faults);
        FileLists lists = new FileLists(file, faults);
        return new Round(
                FileSettings.read(file.path("settings"), faults),
                lists.needed(
                        "areas",
                        Set.of("id", "receivingCap", "givingCap"),
                        row -> new Area(row.neededText("id"), row.cap("receivingCap"), row.cap("givingCap"))),
                lists.list(
                        "people",
                        Set.of("id", "area", "capacity"),
                        row -> new Person(row.neededText("id"), row.neededText("area"), row.cap("capacity"))),
                lists.needed(
                        "needs",
                        Set.of("id", "area", "theme", "tier", "published", "paused", "ruledOut"),
                        RoundFile::need),
                lists.needed("offers", Set.of("id", "area", "person", "theme", "capacity"), RoundFile::offer),
                lists.needed(
                        "pairs",
                        Set.of("need", "offer", "score", "parts"),
                        row -> new Pair(
                                row.neededText("need"),
                                row.neededText("offer"),
                                row.neededNumber("score", 0, HIGHEST_SCORE),
                                row.numbers("parts"))),
                links(lists, "locks"),
                links(lists, "blocks"),
                links(lists, "active"),
                seed(file.path("seed"), faults));
    }

    private static Need need(FileRow row) {
        return new Need(
                row.neededText("id"),
                row.neededText("area"),
                row.neededText("theme"),
                row.neededNumber("tier", 1, LEAST_URGENT),
                row.text("published"),
                row.flag("paused"),
                row.numbers("ruledOut"));
    }

    private static Offer offer(FileRow row) {
        return new Offer(
                row.neededText("id"),
                row.neededText("area"),
                row.text("person"),
                row.neededText("theme"),
                row.neededCap("capacity"));
    }

    private static List<Link> links(FileLists lists, String list) {
        return lists.list(list, LINK, row -> new Link(row.neededText("need"), row.neededText("offer")));
    }

    private static long seed(JsonNode seed, Faults faults) {
        if (seed.isMissingNode() || seed.isNull()) {
            return 0;
        }
        if (!seed.isIntegralNumber() || !seed.canConvertToLong()) {
            faults.add("seed", "exchange.seed");
        }
        return seed.asLong();
    }
}
