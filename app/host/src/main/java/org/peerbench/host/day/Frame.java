package org.peerbench.host.day;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.templates.day.JteframeGenerated;

/** What stands around a page that can be asked about another day: the question, and the answer to "what do I see?". */
record Frame(Choice choice, boolean dated, Request request, Texts texts) {
    /** Places in a list that is another one on another day. */
    private static final List<String> PLACES = List.of("cursor", "from");

    View around(View view) {
        Content kept = choice.isNow()
                ? view.body()
                : out -> view.body().writeTo(new KeepingOutput((HtmlTemplateOutput) out, choice));
        Content framed = Template.of(JteframeGenerated::render, model(kept));
        List<View.Crumb> trail = view.trail().stream()
                .map(crumb -> new View.Crumb(crumb.label(), choice.on(crumb.path())))
                .toList();
        return new View(view.title(), view.context(), trail, view.area(), framed, view.status());
    }

    private FrameShown model(Content body) {
        return new FrameShown(
                texts,
                request.path(),
                sentences(),
                link(),
                kept(),
                dated,
                request.asOf().toString(),
                day(choice.recorded()),
                body);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (choice.day() != null) {
            sentences.add(texts.of(dated ? "day.shown" : "day.undated", DayText.of(choice.day())));
        }
        request.recordedBy().ifPresent(instant -> {
            sentences.add(texts.of("day.recorded", moment(instant)));
            sentences.add(texts.of("day.figures"));
        });
        if (!sentences.isEmpty()) {
            sentences.add(texts.of("day.readOnly"));
        }
        return sentences;
    }

    /** Whoever asked for a day reads that day, not the last millisecond of it. */
    private String moment(Instant instant) {
        return isDay(choice.recorded())
                ? texts.of("day.end", DayText.of(instant.atZone(DayText.ZONE).toLocalDate()))
                : DayText.of(instant);
    }

    private static boolean isDay(String text) {
        return text.indexOf('T') < 0;
    }

    private static String day(String recorded) {
        return recorded == null ? "" : recorded.substring(0, Math.min(recorded.length(), "2026-11-21".length()));
    }

    private String link() {
        List<Map.Entry<String, String>> kept = kept();
        StringBuilder link = new StringBuilder(request.path());
        for (Map.Entry<String, String> one : kept) {
            link.append(link.indexOf("?") < 0 ? '?' : '&')
                    .append(encoded(one.getKey()))
                    .append('=')
                    .append(encoded(one.getValue()));
        }
        return link.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whatever else the address asks for. */
    private List<Map.Entry<String, String>> kept() {
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        request.query().forEach((name, values) -> {
            if (!name.equals(Choice.DAY) && !name.equals(Choice.RECORDED) && !PLACES.contains(name)) {
                values.forEach(value -> kept.add(Map.entry(name, value)));
            }
        });
        return kept;
    }
}
