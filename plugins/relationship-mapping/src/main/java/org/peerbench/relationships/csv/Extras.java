package org.peerbench.relationships.csv;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Confidentiality;
import org.peerbench.relationships.network.Origin;

/**
 * What stands in the {@link Extra} columns of a row, and in those that nobody knows.
 *
 * @param known what makes sense
 * @param notes all else, by heading
 */
record Extras(Map<Extra, String> known, Map<String, String> notes) {
    static Extras of(Row row) {
        Map<Extra, String> known = new EnumMap<>(Extra.class);
        Map<String, String> notes = new LinkedHashMap<>();
        row.notes().forEach((heading, text) -> {
            Optional<Extra> extra = Extra.of(heading).filter(each -> makesSense(each, text));
            if (extra.isEmpty() || known.putIfAbsent(extra.get(), text.strip()) != null) {
                notes.put(heading, text);
            }
        });
        return new Extras(known, notes);
    }

    private static boolean makesSense(Extra extra, String text) {
        return switch (extra) {
            case STATUS -> status(text).isPresent();
            case DIRECTION -> directed(text).isPresent();
            case CONFIDENTIALITY -> confidentiality(text).isPresent();
            default -> true;
        };
    }

    String text(Extra extra) {
        return known.getOrDefault(extra, "");
    }

    /** Why there is no level; a row with one has no use for it. */
    Optional<AnswerStatus> status() {
        return Optional.ofNullable(known.get(Extra.STATUS)).flatMap(Extras::status);
    }

    /** Whether a row is what its first organisation says; nothing where it is as for the whole table. */
    Optional<Boolean> directed() {
        return Optional.ofNullable(known.get(Extra.DIRECTION)).flatMap(Extras::directed);
    }

    /** How it came to be. The survey stands under its name: its id is only known once it is stored. */
    Origin origin(Optional<String> respondent) {
        return new Origin(
                Optional.ofNullable(known.get(Extra.WAVE)),
                respondent,
                confidentiality(text(Extra.CONFIDENTIALITY)).orElse(Confidentiality.PARTNERS));
    }

    private static Optional<AnswerStatus> status(String text) {
        String plain =
                text.strip().toUpperCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[ -]+", "_");
        return Arrays.stream(AnswerStatus.values())
                .filter(status -> status.name().equals(plain))
                .findFirst();
    }

    private static Optional<Boolean> directed(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "directed" -> Optional.of(true);
            case "undirected", "mutual", "bidirectional" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** What is only told together with other answers is never brought in one by one. */
    private static Optional<Confidentiality> confidentiality(String text) {
        return Arrays.stream(Confidentiality.values())
                .filter(each -> each != Confidentiality.AGGREGATE)
                .filter(each -> each.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
