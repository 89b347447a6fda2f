package org.peerbench.leadership.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.directory.Area;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Names;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.Words;

/**
 * The words of calendar entries. A title stands alone, among those of other calendars: what, which post, and where; the
 * same name never twice.
 */
record Said(Names names, Texts texts) {
    String end(EndKind kind, Post post) {
        return texts.of("calendar." + kind.name(), placed(post));
    }

    String vacancy(Post post, int days) {
        return texts.of("calendar.vacancy", placed(post), days);
    }

    /** Without a label, it is the election of which a holder's expected end speaks. */
    String election(String label, Area area) {
        return texts.of("calendar.election", joined(label, area.name()));
    }

    String decides(Election election, AreaPosts posts, Area area) {
        String labels = posts.posts().stream()
                .map(PostHistory::post)
                .filter(election::decidesOn)
                .map(Post::label)
                .distinct()
                .collect(Collectors.joining("; "));
        return lines(
                area(area), labels.isEmpty() ? "" : texts.of("calendar.decides", labels), source(election.source()));
    }

    String detail(PostHistory history, Holding holding, EndKind kind, LocalDate today) {
        Words words = new Words(texts);
        String way = holding.sliceOn(today).map(words::of).orElse("");
        String since = holding.held().from().map(new DateWords(texts)::of).orElse("");
        String organisation = names.organisation(history.post().organisation());
        return lines(
                areas(history.post()),
                organisation.isEmpty() ? "" : texts.of("calendar.detail.organisation", organisation),
                way.isEmpty() || since.isEmpty() ? "" : texts.of("calendar.detail.way", way, since),
                texts.of("calendar.detail.why", words.of(kind)),
                source(holding.source().url()));
    }

    String area(Area area) {
        return texts.of("calendar.detail.areas", 1, area.name());
    }

    /** All that a post serves, in the order of their names. */
    String areas(Post post) {
        return texts.of("calendar.detail.areas", post.areas().size(), served(post));
    }

    private String served(Post post) {
        return post.areas().keySet().stream().map(names::area).sorted().collect(Collectors.joining(", "));
    }

    String dayNotKnown(String summary) {
        return texts.of("calendar.dayNotKnown", summary);
    }

    private String source(Optional<String> url) {
        return url.map(each -> texts.of("calendar.detail.source", each)).orElse("");
    }

    private String placed(Post post) {
        String organisation = names.organisation(post.organisation());
        return joined(post.label(), organisation.isEmpty() ? served(post) : organisation);
    }

    private static String joined(String what, String where) {
        boolean said = what.toLowerCase(Locale.UK).contains(where.toLowerCase(Locale.UK));
        return said
                ? what
                : Stream.of(what, where).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
