package org.peerbench.host.transfer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.tool.Generation;

/** The importers of the workbench and of the tools that run at this moment. */
record Intakes(Supplier<RouteTable> table) {
    List<Intake> all() {
        return table.get().generations().stream()
                .flatMap(generation -> of(generation).stream())
                .toList();
    }

    private static List<Intake> of(Generation generation) {
        Stream<Intake> tables =
                generation.contributed().importers().stream().map(importer -> Intake.of(generation, importer));
        Stream<Intake> files =
                generation.contributed().fileImporters().stream().map(importer -> Intake.of(generation, importer));
        return Stream.concat(tables, files).toList();
    }

    Optional<Intake> find(String owner, String format) {
        return all().stream()
                .filter(intake -> intake.owner().equals(owner)
                        && intake.importer().format().equals(format))
                .findFirst();
    }

    /**
     * The importer asked for.
     *
     * @throws Refusal if there is no such tool or format, with the formats that there are
     */
    Intake require(String owner, String format) {
        return find(owner, format).orElseThrow(() -> unknown(owner, format));
    }

    private Refusal unknown(String owner, String format) {
        String formats = all().stream()
                .filter(intake -> intake.owner().equals(owner))
                .map(intake -> intake.importer().format())
                .collect(Collectors.joining(", "));
        if (formats.isEmpty()) {
            return Refusal.notFound(Sentences.of("transfer.unknownOwner", owner));
        }
        String parameter = owner.equals(Intake.DIRECTORY) ? "kind" : "format";
        String key = format.isEmpty() ? "transfer.noFormat" : "transfer.unknownFormat";
        String sentence = Sentences.of(key, parameter, formats, format);
        return Refusal.invalid("UNKNOWN_FORMAT", parameter, sentence);
    }
}
