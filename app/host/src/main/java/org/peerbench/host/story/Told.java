package org.peerbench.host.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that stand for something in a story: ids that came about in it, and days counted from today. */
final class Told {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");
    private static final Pattern DAYS = Pattern.compile("[+-]\\d{1,4}");

    private final LocalDate today;
    private final Map<String, String> ids = new HashMap<>();

    Told(LocalDate today) {
        this.today = today;
    }

    /** An act builds on something that did not happen; the message is its name. */
    static final class NotThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotThere(String name) {
            super(name);
        }
    }

    void keep(String name, String id) {
        ids.put(name, id);
    }

    /** A day as it stands in a story. */
    LocalDate day(String text) {
        return DAYS.matcher(text).matches() ? workingDays(Integer.parseInt(text)) : LocalDate.parse(text);
    }

    private LocalDate workingDays(int from) {
        LocalDate day = today;
        for (int left = Math.abs(from); left > 0; ) {
            day = day.plusDays(Integer.signum(from));
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                left--;
            }
        }
        return day;
    }

    /**
     * A text with what the names in it stand for.
     *
     * @throws NotThere if one stands for nothing
     */
    String said(String text) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found.group(1))));
    }

    private String of(String name) {
        if (DAYS.matcher(name).matches()) {
            return workingDays(Integer.parseInt(name)).toString();
        }
        if (!ids.containsKey(name)) {
            throw new NotThere(name);
        }
        return ids.get(name);
    }

    /** The same of all texts in a body. */
    JsonNode said(JsonNode body) {
        if (body instanceof TextNode text) {
            return TextNode.valueOf(said(text.asText()));
        }
        if (body instanceof ArrayNode list) {
            ArrayNode said = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> said.add(said(each)));
            return said;
        }
        if (body instanceof ObjectNode fields) {
            ObjectNode said = JsonNodeFactory.instance.objectNode();
            fields.properties().forEach(each -> said.set(each.getKey(), said(each.getValue())));
            return said;
        }
        return body;
    }
}
