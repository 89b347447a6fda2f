package org.peerbench.api.page;

/**
 * A file from the tool's jar, served under a versioned address.
 *
 * @param name     the name in the address, such as {@code relationship-map.css}
 * @param resource where it is in the jar
 */
public record Asset(String name, String resource) {
    /** Whether every page links it. */
    public boolean isStyleSheet() {
        return name.endsWith(".css");
    }
}
