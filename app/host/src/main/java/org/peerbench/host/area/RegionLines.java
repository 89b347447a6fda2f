package org.peerbench.host.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;

/** The areas shown, by region and name: the picture in words. */
record RegionLines(AreasFound found, Texts texts) {
    List<AreasModel.RegionLine> lines() {
        Map<String, List<AreaEntry>> byRegion =
                found.shown().stream().collect(Collectors.groupingBy(this::region, TreeMap::new, Collectors.toList()));
        List<AreasModel.RegionLine> lines = new ArrayList<>();
        byRegion.forEach((region, areas) -> lines.add(new AreasModel.RegionLine(
                region, says(areas), areas.stream().map(this::line).toList())));
        return lines;
    }

    private String region(AreaEntry entry) {
        String region = entry.area().region();
        return region == null ? texts.of("area.region.unknown") : region;
    }

    private String says(List<AreaEntry> areas) {
        List<BigDecimal> known =
                found.figure().map(figure -> figure.known(areas)).orElse(List.of());
        if (known.isEmpty()) {
            return texts.of("area.region.says", areas.size());
        }
        Quantity quantity = found.figure().orElseThrow().quantity();
        String middle = quantity.text(Spread.of(known).middle()) + quantity.sign();
        return texts.of("area.region.says.middle", areas.size(), middle);
    }

    private AreasModel.ValueLine line(AreaEntry entry) {
        String value = found.figure()
                .flatMap(figure -> figure.of(entry)
                        .map(known -> figure.quantity().text(known)
                                + figure.quantity().sign()))
                .orElse(found.figure().isPresent() ? texts.of("area.unknown") : "");
        return new AreasModel.ValueLine(
                AreaLink.to(entry.area(), found.question().address()), value);
    }
}
