package org.peerbench.host.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The files of one seed, a folder of the class path.
 *
 * @param folder such as {@code peerbench/seeds/england}
 */
record SeedFiles(String folder) {
    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    /** The rows of a CSV file, blank cells as {@code null}; none if the seed has no such file. */
    List<CSVRecord> table(String file) {
        if (!has(file)) {
            return List.of();
        }
        try (CSVParser rows = CSVParser.parse(text(file), FORM)) {
            return rows.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean has(String file) {
        return SeedFiles.class.getClassLoader().getResource(folder + "/" + file) != null;
    }

    String text(String file) {
        return new String(bytes(file), UTF_8);
    }

    byte[] bytes(String file) {
        String path = folder + "/" + file;
        try (InputStream content = SeedFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalArgumentException("The program lacks its file " + path);
            }
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
