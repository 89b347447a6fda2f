package org.peerbench.host.store;

import java.io.Reader;
import java.io.StringReader;
import org.flywaydb.core.api.resource.LoadableResource;

/** One migration as Flyway wants to see it. */
final class SqlFile extends LoadableResource {
    private final String name;
    private final String content;

    SqlFile(String name, String content) {
        this.name = name;
        this.content = content;
    }

    @Override
    public Reader read() {
        return new StringReader(content);
    }

    @Override
    public String getAbsolutePath() {
        return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getRelativePath() {
        return name;
    }
}
