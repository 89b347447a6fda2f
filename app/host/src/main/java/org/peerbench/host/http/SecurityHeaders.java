package org.peerbench.host.http;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** Headers on every answer, also on Jetty's own error pages. */
final class SecurityHeaders {
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "X-Frame-Options",
            "DENY");

    /** Encoded once, since every answer carries them. */
    private static final List<HttpField> FIELDS = ALWAYS.entrySet().stream()
            .<HttpField>map(one -> new PreEncodedHttpField(one.getKey(), one.getValue()))
            .toList();

    private SecurityHeaders() {}

    /** For pages whose address is a secret. */
    static void keepAddressSecret(BiConsumer<String, String> header) {
        header.accept("Referrer-Policy", "no-referrer");
    }

    /** For a new answer, before anybody works on it. */
    static void begin(HttpFields.Mutable headers) {
        FIELDS.forEach(headers::add);
    }

    /** For an answer that may have lost them or never had them. */
    static void ensure(HttpFields.Mutable headers) {
        FIELDS.forEach(headers::put);
    }
}
