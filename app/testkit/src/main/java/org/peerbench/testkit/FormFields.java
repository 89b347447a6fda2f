package org.peerbench.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
