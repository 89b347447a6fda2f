package org.peerbench.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.peerbench.matching.round.Round;

/** One object of a file, with where it stands. What is not right is added to the faults and read as something harmless. */
final class FileRow {
    private static final int LONGEST = 200;

    private final JsonNode node;
    private final String list;
    private final int row;
    private final Faults faults;

    /** @param row counted from 0 */
    FileRow(JsonNode node, String list, int row, Faults faults) {
        this.node = node;
        this.list = list;
        this.row = row;
        this.faults = faults;
    }

    /** Where a field stands, such as {@code needs[3].tier}. */
    String at(String field) {
        return row < 0 ? list + "." + field : list + "[" + row + "]." + field;
    }

    Optional<String> text(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        boolean readable = value.isTextual() || value.isIntegralNumber();
        if (!readable || value.asText().isBlank() || value.asText().length() > LONGEST) {
            faults.add(at(field), "exchange.notText", at(field), LONGEST);
            return Optional.empty();
        }
        if (value.asText().codePoints().anyMatch(FileRow::isNoLetter)) {
            faults.add(at(field), "exchange.notLetters", at(field));
            return Optional.empty();
        }
        return Optional.of(value.asText());
    }

    /** Not every database keeps them, and half of a pair of surrogates would become a question mark. */
    private static boolean isNoLetter(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    String neededText(String field) {
        if (!node.hasNonNull(field)) {
            faults.add(at(field), "exchange.missing", at(field));
        }
        return text(field).orElse("");
    }

    /** How many supports something allows; without a limit where nothing is said. */
    int cap(String field) {
        if (!node.hasNonNull(field)) {
            return Round.NO_LIMIT;
        }
        JsonNode value = node.get(field);
        if (value.isNumber() && value.asDouble() < 0) {
            faults.add(at(field), "exchange.negativeCap", at(field), value.asText());
            return 0;
        }
        return number(field, 0, Round.NO_LIMIT, 0);
    }

    int neededCap(String field) {
        if (!node.hasNonNull(field)) {
            faults.add(at(field), "exchange.missing", at(field));
            return 0;
        }
        return cap(field);
    }

    int neededNumber(String field, int least, int most) {
        if (!node.hasNonNull(field)) {
            faults.add(at(field), "exchange.missing", at(field));
            return least;
        }
        return number(field, least, most, least);
    }

    int number(String field, int least, int most, int usual) {
        if (!node.hasNonNull(field)) {
            return usual;
        }
        JsonNode value = node.get(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < least || value.asInt() > most) {
            faults.add(at(field), "exchange.outOfRange", at(field), least, most, value.toString());
            return usual;
        }
        return value.asInt();
    }

    boolean flag(String field) {
        if (!node.hasNonNull(field)) {
            return false;
        }
        if (!node.get(field).isBoolean()) {
            faults.add(at(field), "exchange.notFlag", at(field));
        }
        return node.get(field).asBoolean();
    }

    /** Whole numbers by name, none of them below 0. */
    Map<String, Integer> numbers(String field) {
        Map<String, Integer> found = new TreeMap<>();
        if (!node.hasNonNull(field)) {
            return found;
        }
        if (!node.get(field).isObject()) {
            faults.add(at(field), "exchange.notAnObject", at(field));
            return found;
        }
        FileRow inner = new FileRow(node.get(field), at(field), -1, faults);
        for (Iterator<String> names = node.get(field).fieldNames(); names.hasNext(); ) {
            String name = names.next();
            found.put(name, inner.neededNumber(name, 0, Round.NO_LIMIT));
        }
        return found;
    }

    /** Remarks on every field that a round does not know. */
    void expect(Set<String> known, String code, String key) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                faults.remark(0, code, key, name, list);
            }
        }
    }
}
