package org.peerbench.host.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;

/** Manifests as JSON. */
final class ManifestText {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ManifestText() {}

    static byte[] of(Manifest manifest) {
        try {
            return JSON.writeValueAsBytes(manifest);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    static Manifest read(byte[] text) throws IOException {
        return JSON.readValue(text, Manifest.class);
    }
}
