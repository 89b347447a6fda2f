package org.peerbench.api.page;

/**
 * A file from the tool's jar, served under a versioned address. A style sheet is linked by every page, since a tool's
 * cards stand on the host's pages too; a script, an ES module, by the tool's own pages. Modules of a tool import each
 * other as {@code ./TOOL-name.js}, where {@code TOOL} is the tool's id.
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
