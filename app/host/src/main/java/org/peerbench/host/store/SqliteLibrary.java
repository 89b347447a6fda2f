package org.peerbench.host.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Unpacks SQLite's own code beside the data, anew at each start. The driver would do so too, but reads all of it back a
 * byte at a time, which was a tenth of a start.
 */
final class SqliteLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);
    private static final String PLACE = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private SqliteLibrary() {}

    /** Once a process, since the code is loaded once; where it cannot be written, the driver finds its own way. */
    static void unpack(Path folder) {
        // What the driver unpacks itself, a killed process leaves behind: better here than in the temporary folder.
        System.setProperty("org.sqlite.tmpdir", folder.toString());
        if (System.getProperty(PLACE) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream packed = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (packed != null) {
                Files.copy(packed, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                System.setProperty(NAME, name);
                System.setProperty(PLACE, folder.toString());
            }
        } catch (IOException unwritable) {
            LOG.debug("SQLite's code was not unpacked to {}", folder, unwritable);
        }
    }
}
