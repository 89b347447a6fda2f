package org.peerbench.host.area;

import java.util.Arrays;
import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Source;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.Existence;
import org.peerbench.host.listing.OpenWords;

/** The areas shown as a table, on the page and as a file. */
record AreaRows(AreasFound found, Coordinators coordinators, Texts texts) {
    AreaTable table() {
        AreasQuestion question = found.question();
        Address here = question.address();
        return new AreaTable(
                texts.of(
                        question.byRegion() ? "area.table.byRegion" : "area.table.byName",
                        found.shown().size()),
                here.with("sort", null).text(),
                here.with("sort", AreasQuestion.REGION).text(),
                question.byRegion() ? AreasQuestion.REGION : "name",
                found.figure().map(figure -> figure.indicator().label()).orElse(null),
                found.figure()
                        .map(figure -> figure.indicator().unit() + ", " + PeriodOfDay.words(figure.period()))
                        .orElse(null),
                question.hasMine(),
                found.shown().stream().map(this::row).toList());
    }

    private AreaTable.Row row(AreaEntry entry) {
        return new AreaTable.Row(
                AreaLink.to(entry.area(), found.question().address()),
                entry.area().region(),
                new OpenWords(texts, "area.kind.").of(entry.area().kind()),
                found.figure()
                        .flatMap(figure -> figure.of(entry).map(figure.quantity()::text))
                        .orElse(null),
                lead(entry),
                isMine(entry),
                Existence.on(found.question().day(), entry.area().valid()) == Existence.POSSIBLY);
    }

    private String lead(AreaEntry entry) {
        String account = entry.area().lead();
        if (account == null) {
            return null;
        }
        return account.equals(found.question().viewer().account())
                ? texts.of("area.you")
                : coordinators.name(account).orElse(texts.of("area.lead.gone"));
    }

    private boolean isMine(AreaEntry entry) {
        return found.question().viewer().areas().contains(entry.area().id());
    }

    /** Published numbers stay as they are, and a cell that is not known stays blank. */
    TableExporter.Taken taken() {
        List<String> headings = List.of(
                        "code", "name", "region", "kind", "figure", "period", "value", "unit", "source", "licence",
                        "as_of", "my_area")
                .stream()
                .map(column -> texts.of("area.column." + column))
                .toList();
        return new TableExporter.Taken(
                texts.of("area.file.name", found.question().day().toString()),
                headings,
                found.shown().stream().map(this::cells).toList());
    }

    private List<String> cells(AreaEntry entry) {
        ShownFigure figure = found.figure().orElse(null);
        Source source = figure == null ? null : figure.source();
        return Arrays.asList(
                entry.area().code(),
                entry.area().name(),
                entry.area().region(),
                new OpenWords(texts, "area.kind.").of(entry.area().kind()),
                figure == null ? null : figure.indicator().label(),
                figure == null ? null : figure.period(),
                figure == null
                        ? null
                        : figure.of(entry).map(value -> value.toPlainString()).orElse(null),
                figure == null ? null : figure.indicator().unit(),
                source == null ? null : source.title(),
                source == null ? null : source.licence(),
                found.question().day().toString(),
                isMine(entry) ? texts.of("area.yes") : null);
    }
}
