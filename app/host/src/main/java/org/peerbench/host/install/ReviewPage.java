package org.peerbench.host.install;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.install.JtereviewGenerated;
import org.peerbench.host.tool.ToolState;
import org.peerbench.host.tool.ToolStatus;
import org.peerbench.host.verify.About;
import org.peerbench.host.verify.Severity;
import org.peerbench.host.verify.Verdict;

/** Shows what a jar is and what the verifier found, and takes the decision. */
final class ReviewPage {
    private static final long KILOBYTE = 1024;

    private final Installing installing;

    ReviewPage(Installing installing) {
        this.installing = installing;
    }

    Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Arrival arrival = arrival(request, texts);
        About about = arrival.verdict().about();
        String title = about.id() == null
                ? texts.of("install.review.unknown", arrival.name())
                : texts.of("install.review.title", Words.name(about.id()), known(about.version(), texts));
        return View.of(title, Template.of(JtereviewGenerated::render, review(arrival, request, texts)))
                .context(texts.of("install.review.context"))
                .under(InstallFeature.crumb(texts), new View.Crumb(texts.of("install.add"), "/" + InstallFeature.ADD))
                .answer();
    }

    private Review review(Arrival arrival, Request request, Texts texts) {
        Verdict verdict = arrival.verdict();
        Words words = new Words(texts);
        return new Review(
                texts,
                texts.of(
                        verdict.passes() ? "install.review.good" : "install.review.bad",
                        verdict.count(verdict.passes() ? Severity.WARNING : Severity.ERROR)),
                mood(verdict),
                verdict.passes(),
                facts(arrival, texts),
                replaces(verdict.about(), texts),
                data(verdict.about(), texts),
                words.kinds(verdict.added()),
                verdict.tables(),
                verdict.findings().stream()
                        .map(each -> new Review.Found(
                                words.tag(each.severity()), each.what(), each.mend(), each.place(), each.code()))
                        .toList(),
                path(arrival),
                request.formToken());
    }

    private static String mood(Verdict verdict) {
        if (!verdict.passes()) {
            return "need";
        }
        return verdict.count(Severity.WARNING) > 0 ? "watch" : "strength";
    }

    private static List<Review.Fact> facts(Arrival arrival, Texts texts) {
        About about = arrival.verdict().about();
        return Stream.of(
                        fact("maker", about.provider(), texts),
                        fact("version", about.version(), texts),
                        fact("api", about.requires(), texts),
                        fact("file", arrival.name(), texts),
                        fact("size", texts.of("install.kilobytes", 1 + arrival.bytes() / KILOBYTE), texts),
                        fact("digest", arrival.digest(), texts))
                .toList();
    }

    private static Review.Fact fact(String key, String value, Texts texts) {
        return new Review.Fact(texts.of("install.fact." + key), known(value, texts));
    }

    private static String known(String value, Texts texts) {
        return value == null ? texts.of("install.unknown") : value;
    }

    /** The version before and after. */
    private String replaces(About about, Texts texts) {
        Optional<ToolStatus> there = about.id() == null ? Optional.empty() : installing.there(about.id());
        return there.map(status -> texts.of(
                        status.version().equals(about.version()) ? "install.replaces.same" : "install.replaces",
                        status.version(),
                        known(about.version(), texts)))
                .orElseGet(() -> texts.of("install.replaces.nothing"));
    }

    private String data(About about, Texts texts) {
        List<ToolTables.Counted> tables = about.id() == null ? List.of() : installing.tables(about.id());
        long rows = tables.stream().mapToLong(ToolTables.Counted::rows).sum();
        return tables.isEmpty() ? null : texts.of("install.finds", tables.size(), rows);
    }

    Answer accept(Request request, ToolContext context) {
        Texts texts = context.texts();
        Arrival arrival = arrival(request, texts);
        ToolStatus status = installing.accept(arrival, request.author(), texts);
        String name = Words.name(status.id());
        boolean works = status.state() == ToolState.STARTED && status.reason() == null;
        return Answer.Redirect.to("/tools")
                .saying(
                        works
                                ? texts.of("install.accepted", name, status.version())
                                : texts.of("install.accepted.not", name, known(status.reason(), texts)));
    }

    Answer refuse(Request request, ToolContext context) {
        Arrival arrival = arrival(request, context.texts());
        installing.arrivals().drop(arrival.id());
        return Answer.Redirect.to("/tools").saying(context.texts().of("install.refused", arrival.name()));
    }

    private Arrival arrival(Request request, Texts texts) {
        return installing.arrivals().find(request.path("arrival")).orElseThrow(() -> AddPage.gone(texts));
    }

    private static String path(Arrival arrival) {
        return "/" + InstallFeature.ADD + "/" + arrival.id();
    }
}
