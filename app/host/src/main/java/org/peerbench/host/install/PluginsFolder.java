package org.peerbench.host.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;
import org.peerbench.host.tool.ToolStatus;
import org.peerbench.host.tool.Tools;

/** The folder with the tools' jars. What changes in it is seen by the tools' own look at it. */
record PluginsFolder(Path folder) {
    /** What lies there under this id; for a jar without a readable descriptor, its file name. */
    Optional<ToolStatus> holding(String id) {
        return Tools.inFolder(folder).stream()
                .filter(status -> status.id().equals(id))
                .findFirst();
    }

    /**
     * Puts a jar in the place of the tool's earlier one, or beside the others. It is written under another name first
     * and then moved, so that nobody ever reads half of it; whoever has the earlier one open keeps it.
     */
    void put(String id, Path jar, Texts texts) {
        String name = holding(id).map(ToolStatus::file).orElse(id + ".jar");
        try {
            Files.createDirectories(folder);
            Path written = folder.resolve("." + id + ".arriving");
            Files.copy(jar, written, StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw refused(texts);
        }
    }

    /** Takes a jar away that was found there. */
    void take(ToolStatus found, Texts texts) {
        try {
            Files.deleteIfExists(folder.resolve(found.file()));
        } catch (IOException held) {
            throw refused(texts);
        }
    }

    private Refusal refused(Texts texts) {
        return new Refusal(Refusal.Kind.UNAVAILABLE, "PLUGINS_NOT_WRITABLE", texts.of("install.error.folder", folder));
    }
}
