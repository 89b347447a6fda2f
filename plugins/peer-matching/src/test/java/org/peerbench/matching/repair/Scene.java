package org.peerbench.matching.repair;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Area;
import org.peerbench.matching.record.AgreedLevel;
import org.peerbench.matching.record.Assessments;
import org.peerbench.matching.record.Block;
import org.peerbench.matching.record.Blocks;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.record.When;
import org.peerbench.testkit.Peerbench;

/** Needs and offers of England's areas, of which a test knows each: areas are those of the directory, by their place in it. */
record Scene(ToolContext tool, List<Area> areas) {
    private static final Author TEST = new Author("system", "Peerbench", "test");
    private static final LocalDate SAID = LocalDate.parse("2026-01-05");
    private static final String THEME = "risk";

    static Scene of(Peerbench peerbench) {
        ToolContext tool = peerbench.context("peer-matching");
        List<Area> areas = tool.directory().areas(LocalDate.now(tool.clock())).stream()
                .sorted(Comparator.comparing(Area::code))
                .toList();
        return new Scene(tool, areas);
    }

    private String area(int place) {
        return areas.get(place).id();
    }

    /** A confirmed need of an area that has nothing yet. */
    String need(int area, int tier) {
        level(area, 0);
        Need need = new Need(
                "",
                area(area),
                THEME,
                "A risk share that both would sign",
                Optional.empty(),
                Need.State.CONFIRMED,
                Optional.of(new Need.Moved(tier, "As they say", "Test", SAID)),
                Optional.of(new Need.Confirmed("The lead", SAID, Need.Way.LINK, Optional.empty())),
                When.ANY,
                Mode.EITHER,
                Set.of(),
                Set.of(),
                0);
        return stored(tx -> new Needs(tx.sql()).add(tx.changes(), need));
    }

    /** An offer of one place by an area that others could learn from. */
    String offer(int area) {
        level(area, 5);
        Offer offer = new Offer(
                "",
                Optional.empty(),
                area(area),
                THEME,
                1,
                When.ANY,
                Mode.EITHER,
                Set.of(),
                Set.of(),
                new Offer.Consent(Optional.of(SAID), "Chief", Optional.of(SAID)),
                Offer.State.OPEN,
                "",
                0);
        return stored(tx -> new Offers(tx.sql()).add(tx.changes(), offer));
    }

    /** Two areas that are never to be brought together. */
    void apart(int one, int other) {
        Block block = new Block(
                "",
                Optional.of(area(one)),
                Optional.empty(),
                area(other),
                "They compete",
                "Test",
                SAID,
                Optional.empty(),
                0);
        stored(tx -> new Blocks(tx.sql()).add(tx.changes(), block));
    }

    private void level(int area, int level) {
        AgreedLevel agreed = new AgreedLevel("", area(area), THEME, level, SAID, "", "Test", 0);
        stored(tx -> {
            new Assessments(tx.sql()).agree(tx.changes(), agreed);
            return "";
        });
    }

    String stored(Function<Transaction, String> writing) {
        return tool.database().write(TEST, "Set the scene", writing::apply);
    }
}
