package org.peerbench.relationships.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.transfer.FileImporter;
import org.peerbench.api.transfer.ImportFile;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.csv.Unlisted;
import org.peerbench.relationships.file.Limits;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Unreadable;
import org.peerbench.relationships.file.gexf.GexfReader;
import org.peerbench.relationships.file.graphml.GraphmlReader;
import org.peerbench.relationships.file.kumu.KumuReader;

/** The formats of networks that can be brought in, each with how it is read. */
enum NetworkFormat {
    GRAPHML("graphml", Unlisted.NO, ".graphml", ".xml") {
        @Override
        NetworkFile network(ImportFile file, Asked asked) throws IOException {
            try (InputStream in = file.open()) {
                return GraphmlReader.read(in, Limits.STANDARD);
            }
        }
    },
    GEXF("gexf", Unlisted.NO, ".gexf", ".xml") {
        @Override
        NetworkFile network(ImportFile file, Asked asked) throws IOException {
            try (InputStream in = file.open()) {
                return GexfReader.read(in, Limits.STANDARD);
            }
        }
    },
    KUMU("kumu-json", Unlisted.NO, ".json") {
        @Override
        NetworkFile network(ImportFile file, Asked asked) throws IOException {
            try (InputStream in = file.open()) {
                return KumuReader.read(in, Limits.STANDARD);
            }
        }
    },
    XLSX("xlsx", Unlisted.NO, ".xlsx") {
        @Override
        NetworkFile network(ImportFile file, Asked asked) {
            return Sheets.network(file, asked);
        }

        @Override
        boolean isMatrix(ImportFile file) {
            return Sheets.holdMatrix(file);
        }
    },
    MATRIX("csv-matrix", Unlisted.UNKNOWN, ".csv", ".xlsx", ".txt", ".tsv") {
        @Override
        NetworkFile network(ImportFile file, Asked asked) {
            return Sheets.matrix(file, asked);
        }

        @Override
        boolean isMatrix(ImportFile file) {
            return true;
        }
    },
    NODES("csv-nodes", Unlisted.UNKNOWN, ".csv", ".xlsx", ".txt", ".tsv") {
        @Override
        NetworkFile network(ImportFile file, Asked asked) {
            return Sheets.network(file, asked);
        }

        @Override
        boolean isMatrix(ImportFile file) {
            return Sheets.holdMatrix(file);
        }
    };

    private final String word;
    private final Unlisted unlisted;
    private final List<String> endings;

    NetworkFormat(String word, Unlisted unlisted, String... endings) {
        this.word = word;
        this.unlisted = unlisted;
        this.endings = List.of(endings);
    }

    abstract NetworkFile network(ImportFile file, Asked asked) throws IOException;

    /** Whether a file is a matrix, in which a blank is not known. */
    boolean isMatrix(ImportFile file) {
        return false;
    }

    /** What it means that two listed actors have no link, unless somebody says otherwise. */
    Unlisted unlisted() {
        return unlisted;
    }

    /**
     * Reads a file.
     *
     * @throws org.peerbench.api.Refusal with the line and the reason, if nothing can be made of it
     */
    NetworkFile read(ImportFile file, Asked asked) {
        try {
            return network(file, asked);
        } catch (Unreadable unreadable) {
            throw asked.unreadable(unreadable);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** What the host needs to know of it. */
    FileImporter importer() {
        String name = "importing." + word;
        return new FileImporter(
                word,
                name,
                name + ".hint",
                Permissions.WRITE.key(),
                endings,
                parameters(),
                (question, directory, context) -> NetworkImport.plan(this, question, directory, context),
                Optional.of(new TableImporter.Result("areas/{area}", "card.open")));
    }

    private static List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("area", "The area that the network is about, by code or id", true, List.of()));
        parameters.add(KindsOffered.parameter());
        parameters.add(Parameter.choice("actors", "importing.actors", "organisations", "people"));
        parameters.add(Parameter.choice("directed", "importing.directed", "true", "false"));
        parameters.add(Parameter.choice(
                "unlisted",
                "What it means that two partners of the file have no link: in a network that there is none, in a matrix and"
                        + " in what was taken out of a workbench that it is not known, unless you say otherwise",
                "no",
                "unknown"));
        parameters.add(Parameter.optional("wave", "The survey in which it was said, by id or name"));
        parameters.add(Parameter.choice(
                "scale",
                "Whether the file's numbers are levels of the scale, or any number above nought means a link",
                "levels",
                "ticks"));
        parameters.add(Parameter.choice(
                "partners",
                "Whether those in the file join those at the table; they do unless you say",
                "add",
                "keep"));
        parameters.add(Parameter.optional("source", "Kept with every link, so that others can judge it"));
        return parameters;
    }
}
