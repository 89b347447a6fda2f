package org.peerbench.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A form with a file, as browsers send it. */
final class Multipart {
    private static final String END_OF_LINE = "\r\n";

    private final String boundary = "part-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Multipart() {}

    static Multipart of(Map<String, String> fields, String field, String fileName, byte[] file) {
        Multipart multipart = new Multipart();
        fields.forEach((name, value) -> multipart.part(
                "Content-Disposition: form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        multipart.part(
                "Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName + "\"" + END_OF_LINE
                        + "Content-Type: application/octet-stream",
                file);
        multipart.text("--" + multipart.boundary + "--" + END_OF_LINE);
        return multipart;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        return body.toByteArray();
    }

    private void part(String head, byte[] content) {
        text("--" + boundary + END_OF_LINE + head + END_OF_LINE + END_OF_LINE);
        body.writeBytes(content);
        text(END_OF_LINE);
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
