package org.peerbench.host.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peerbench.api.picture.ExportStyle;

class PictureColoursTest {
    private static final Pattern NAMING = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");

    @Test
    void aPictureThatLeavesThePageKeepsItsColours() throws IOException {
        Map<String, String> page = values("/peerbench/web/peerbench.css");
        values("/org/peerbench/api/picture/palette.css")
                .forEach((name, value) -> assertEquals(page.get(name), value, name));
    }

    private static Map<String, String> values(String resource) throws IOException {
        try (InputStream in = ExportStyle.class.getResourceAsStream(resource)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return NAMING.matcher(css)
                    .results()
                    .collect(Collectors.toMap(
                            named -> named.group(1), named -> named.group(2), (first, again) -> first));
        }
    }
}
