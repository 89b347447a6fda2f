package org.peerbench.api.text;

/**
 * The tool's resource bundle.
 *
 * @param baseName as for {@link java.util.ResourceBundle}, such as {@code org.peerbench.relationships.messages}; UTF-8
 */
public record Bundle(String baseName) {}
