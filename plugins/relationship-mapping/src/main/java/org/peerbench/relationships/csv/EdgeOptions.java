package org.peerbench.relationships.csv;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peerbench.relationships.file.Places;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.sentences.Message;

/**
 * How a table of ties is to be understood.
 *
 * @param relation      what its levels are about
 * @param directed      true when a row is what the source says about the target; false when a row speaks for both
 * @param unlisted      what a pair without a row means
 * @param source        where the table comes from, kept with every report
 * @param recordedAt    now
 * @param words         the scale's words in small letters, for tables that say "cooperate" and not 2; may be empty
 * @param organisations finds an organisation's id by name or code
 * @param told          whether the first organisation has already said something about the second; such pairs are
 *                      never read as "no"
 * @param ids           a new id for every report
 * @param people        finds a person of an organisation
 * @param places        how the rows' numbers are to be understood
 */
public record EdgeOptions(
        Relation relation,
        boolean directed,
        Unlisted unlisted,
        String source,
        Instant recordedAt,
        Map<String, Integer> words,
        Function<String, Optional<String>> organisations,
        BiPredicate<String, String> told,
        Supplier<String> ids,
        People people,
        Places places) {
    /** Finds a person as a table names them. */
    @FunctionalInterface
    public interface People {
        /** The id, if exactly one person of that organisation is meant. */
        Optional<String> find(String named, String organisation);
    }

    public EdgeOptions {
        words = Map.copyOf(words);
    }

    /** The same, finding organisations in another way. */
    public EdgeOptions finding(Function<String, Optional<String>> other) {
        return new EdgeOptions(
                relation, directed, unlisted, source, recordedAt, words, other, told, ids, people, places);
    }

    /** The same, finding people in another way and counting places in another. */
    public EdgeOptions finding(People others, Places counted) {
        return new EdgeOptions(
                relation, directed, unlisted, source, recordedAt, words, organisations, told, ids, others, counted);
    }

    /** The same, where a row speaks for one end or for both, and with another meaning of what has no row. */
    public EdgeOptions speaking(boolean one, Unlisted without) {
        return new EdgeOptions(
                relation, one, without, source, recordedAt, words, organisations, told, ids, people, places);
    }

    /** A place, at the beginning of a sentence. */
    Message at(int row) {
        return Message.of(places.key(), row);
    }

    /** A place, within a sentence. */
    Message near(int row) {
        return Message.of(places.inner(), row);
    }
}
