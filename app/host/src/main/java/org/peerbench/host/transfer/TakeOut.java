package org.peerbench.host.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.host.tool.Generation;

/**
 * The tables that can be taken out. Their names stand in their owner's texts under {@code export.} and the fixed parts
 * of the path, joined by dots.
 */
public final class TakeOut {
    private static final String AREA = "{area}";

    private final Imports imports;

    TakeOut(Imports imports) {
        this.imports = imports;
    }

    /**
     * What can be taken out.
     *
     * @param tables whole ones
     * @param table  those of one area, to choose from; {@code null} if there are none
     * @param area   whose
     */
    public record Offer(List<Ready> tables, Select table, Select area) {}

    /** A table that needs no further question; {@code owner} is the tool's name, or {@code null} for the directory. */
    public record Ready(String label, String owner, String csv, String xlsx) {}

    private record Exit(Generation generation, TableExporter exporter) {
        String key() {
            return Intake.ownerOf(generation) + "/" + exporter.path();
        }

        String label() {
            List<String> fixed = Stream.of(exporter.path().split("/"))
                    .filter(segment -> !segment.startsWith("{"))
                    .toList();
            String key = "export." + String.join(".", fixed);
            Texts texts = generation.context().texts();
            return texts.has(key) ? texts.of(key) : words(fixed.get(fixed.size() - 1));
        }

        private static String words(String segment) {
            String plain = segment.replace('-', ' ');
            return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
        }
    }

    Offer offer(Request request, Texts texts) {
        List<Exit> exits = exits(request);
        List<Ready> ready = exits.stream()
                .filter(exit -> !exit.exporter().path().contains("{"))
                .map(TakeOut::ready)
                .toList();
        List<Option> ofAreas = exits.stream()
                .filter(TakeOut::asksForAreaOnly)
                .map(exit -> Option.of(exit.key(), exit.label() + " – " + Intake.nameOf(exit.generation())))
                .toList();
        if (ofAreas.isEmpty()) {
            return new Offer(ready, null, null);
        }
        return new Offer(
                ready,
                new Select("table", texts.of("transfer.take.table"), null, ofAreas, "", null),
                new Select("area", texts.of("transfer.area"), null, areas(request), "", null));
    }

    private List<Option> areas(Request request) {
        List<Option> options = new ArrayList<>();
        for (Area area : imports.directory().areas(request.asOf())) {
            options.add(Option.of(area.code(), area.name()));
        }
        return options;
    }

    private List<Exit> exits(Request request) {
        return imports.intakes().table().get().generations().stream()
                .flatMap(generation -> generation.contributed().exporters().stream()
                        .filter(exporter -> Admission.offers(
                                request, generation.contributed().permission(exporter.permission())))
                        .map(exporter -> new Exit(generation, exporter)))
                .collect(Collectors.toList());
    }

    private static boolean asksForAreaOnly(Exit exit) {
        String path = exit.exporter().path();
        return path.contains(AREA) && !path.replace(AREA, "").contains("{");
    }

    private static Ready ready(Exit exit) {
        String path = exit.generation().path(exit.exporter().path());
        String owner = exit.generation().isHost() ? null : Intake.nameOf(exit.generation());
        return new Ready(exit.label(), owner, path + ".csv", path + ".xlsx");
    }

    /** Leads from the form to the table that was chosen. */
    Answer go(Request request) {
        String key = request.query("table").orElse("");
        String area = request.query("area").orElse("");
        String ending = request.query("as").filter("xlsx"::equals).orElse("csv");
        return exits(request).stream()
                .filter(exit -> exit.key().equals(key) && asksForAreaOnly(exit))
                .findFirst()
                .flatMap(exit -> imports.directory()
                        .area(area)
                        .map(known ->
                                exit.generation().path(exit.exporter().path().replace(AREA, known.code()))))
                .map(path -> (Answer) Answer.Redirect.to(path + "." + ending))
                .orElseThrow(Refusals::notHere);
    }
}
