package org.peerbench.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What a form would send if its button were pressed now. */
final class FormFields {
    private FormFields() {}

    static Map<String, String> of(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Connection.KeyVal field : ((FormElement) form).formData()) {
            fields.put(field.key(), field.value());
        }
        return fields;
    }

    /** What the form holds, with these values in the place of what it holds under their names. */
    static String encodedAll(Element form, Map<String, List<String>> fields) {
        Stream<String> held = ((FormElement) form)
                .formData().stream()
                        .filter(field -> !fields.containsKey(field.key()))
                        .map(field -> encode(field.key()) + "=" + encode(field.value()));
        Stream<String> given = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)));
        return Stream.concat(held, given).collect(Collectors.joining("&"));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
