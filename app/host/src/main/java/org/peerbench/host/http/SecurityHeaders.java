package org.peerbench.host.http;

import java.util.Map;
import java.util.function.BiConsumer;

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

    private SecurityHeaders() {}

    /** For pages whose address is a secret. */
    static void keepAddressSecret(BiConsumer<String, String> header) {
        header.accept("Referrer-Policy", "no-referrer");
    }

    static void write(BiConsumer<String, String> header) {
        ALWAYS.forEach(header);
    }
}
