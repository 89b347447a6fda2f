package org.peerbench.host.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Tally;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.OpenWords;

/** What can be chosen on the page of areas; every choice keeps the others. */
record FilterBar(AreasFound found, Texts texts) {
    AreasModel.Filters filters() {
        AreasQuestion question = found.question();
        return new AreasModel.Filters(
                kept(),
                select("show", indicators(), shown()),
                select(
                        "period",
                        periods(),
                        found.figure().map(ShownFigure::period).orElse(null)),
                select("region", regions(), question.region()),
                select("kind", kinds(), question.kind()),
                question.text() == null ? "" : question.text());
    }

    Segments views() {
        AreasQuestion question = found.question();
        Address here = question.address();
        return new Segments(
                texts.of("area.views"),
                List.of(
                        new Segments.Segment(
                                texts.of("area.view.map"),
                                here.with("view", null).text(),
                                !question.table()),
                        new Segments.Segment(
                                texts.of("area.view.table"),
                                here.with("view", AreasQuestion.TABLE).text(),
                                question.table())));
    }

    Segments whose() {
        AreasQuestion question = found.question();
        if (!question.hasMine()) {
            return null;
        }
        return new Segments(
                texts.of("area.whose"),
                List.of(whose(AreasQuestion.MINE, question.mine()), whose(AreasQuestion.ALL, !question.mine())));
    }

    private Segments.Segment whose(String whose, boolean current) {
        Address here = found.question().address().with("whose", whose);
        return new Segments.Segment(texts.of("area.whose." + whose), here.text(), current);
    }

    /** What is chosen elsewhere on the page goes along with the form. */
    private List<Option> kept() {
        List<Option> kept = new ArrayList<>();
        found.question().address().query().forEach((name, value) -> {
            if (List.of("view", "whose", "sort").contains(name)) {
                kept.add(Option.of(name, value));
            }
        });
        return kept;
    }

    private AreasModel.Select select(String name, List<Option> options, String selected) {
        return new AreasModel.Select(name, texts.of("area.filter." + name), options, selected == null ? "" : selected);
    }

    private String shown() {
        return found.figure().map(figure -> figure.indicator().id()).orElse(null);
    }

    private List<Option> indicators() {
        return found.indicators().stream()
                .map(indicator -> Option.of(indicator.id(), indicator.label()))
                .toList();
    }

    private List<Option> periods() {
        List<String> periods =
                new ArrayList<>(found.figure().map(ShownFigure::periods).orElse(List.of()));
        Collections.reverse(periods);
        return periods.stream()
                .map(period -> Option.of(period, PeriodOfDay.words(period)))
                .toList();
    }

    private List<Option> regions() {
        List<Option> options = new ArrayList<>(List.of(Option.of("", texts.of("area.filter.region.all"))));
        found.regions().stream().map(Tally::value).forEach(region -> options.add(Option.of(region, region)));
        return options;
    }

    private List<Option> kinds() {
        OpenWords words = new OpenWords(texts, "area.kind.");
        List<Option> options = new ArrayList<>(List.of(Option.of("", texts.of("area.filter.kind.all"))));
        found.kinds().stream().map(Tally::value).forEach(kind -> options.add(Option.of(kind, words.of(kind))));
        return options;
    }
}
