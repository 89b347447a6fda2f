package org.peerbench.host.seed;

import java.util.Map;

/**
 * A file of the fictional region that a tool's own importer brings in.
 *
 * @param tool       the tool's id
 * @param format     of the importer
 * @param parameters of the import, such as {@code area}
 * @param name       the file's name
 * @param content    what is in it
 */
public record SeedImport(String tool, String format, Map<String, String> parameters, String name, byte[] content) {
    public SeedImport {
        parameters = Map.copyOf(parameters);
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
