package org.peerbench.seeds.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What happened with one tool, as JSON. Days are ISO days, or working days from the day on which it is played: {@code -3}. */
final class Acts {
    private final String tool;
    private final boolean later;
    private final List<String> acts = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param later whether it is after all tools have said what they see in the areas
     */
    Acts(String tool, boolean later) {
        this.tool = tool;
        this.later = later;
    }

    /** Somebody who speaks for an area. */
    record Lead(String area, String name) {}

    /** A file comes in. */
    void file(String day, String format, String file) {
        add(fields("day", day, "format", format, "file", file));
    }

    /** The tool's job runs. */
    void job(String day, String job) {
        add(fields("day", day, "job", job));
    }

    /** Somebody, or the coordinator where it is {@code null}, calls a route; the id in the answer is kept where it is named. */
    void call(String day, Lead by, String method, String path, Map<String, Object> body, String keep) {
        call(fields("day", day), by, method, path, body, keep);
    }

    /** Somebody sends something at a time of the day. */
    void send(String day, String at, Lead by, String path, Map<String, Object> body) {
        call(fields("day", day, "at", at), by, "POST", path, body, null);
    }

    private void call(
            Map<String, Object> act, Lead by, String method, String path, Map<String, Object> body, String keep) {
        if (by != null) {
            act.put("by", fields("area", by.area(), "name", by.name()));
        }
        act.put("method", method);
        act.put("path", path);
        if (body != null) {
            act.put("body", body);
        }
        if (keep != null) {
            act.put("keep", keep);
        }
        add(act);
    }

    /** The coordinator looks something up in a list, and its id is kept. */
    void find(String day, String path, Map<String, Object> where, String keep) {
        add(fields("day", day, "method", "GET", "path", path, "keep", keep, "where", where));
    }

    /** Names and values in turn. */
    static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return fields;
    }

    private void add(Map<String, Object> act) {
        acts.add("    " + json(act));
    }

    String text() {
        return "{\"tool\": " + json(tool) + ", \"later\": " + later + ", \"acts\": [\n" + String.join(",\n", acts)
                + "\n]}";
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(each -> json(each.getKey()) + ": " + json(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Acts::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : String.valueOf(value);
    }
}
