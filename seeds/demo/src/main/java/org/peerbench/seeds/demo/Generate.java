package org.peerbench.seeds.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the data files anew, after the generator has been changed. */
final class Generate {
    private Generate() {}

    /**
     * @param folder one path, the data folder
     */
    public static void main(String[] folder) throws IOException {
        for (Map.Entry<String, String> file : Region.files().entrySet()) {
            Path target = Path.of(folder[0]).resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
