package org.peerbench.host.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.gathering.SearchQuestion;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.exchange.Gathering;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.listing.OpenWords;
import org.peerbench.host.tool.Generation;

/** Looks through everything that has a name. Every word of the question must occur. */
final class Finder {
    private final Directory directory;
    private final PeopleByName people;
    private final Supplier<RouteTable> table;
    private final Gathering gathering;

    Finder(Directory directory, PeopleByName people, Supplier<RouteTable> table, Gathering gathering) {
        this.directory = directory;
        this.people = people;
        this.table = table;
        this.gathering = gathering;
    }

    /** At most {@code limit} of each kind. */
    List<Hit> find(String question, Request request, Texts texts, int limit) {
        List<String> words = words(question);
        List<Hit> hits = new ArrayList<>();
        if (!words.isEmpty()) {
            hits.addAll(areas(words, request.asOf(), limit));
            hits.addAll(organisations(question, request.asOf(), texts, limit));
            hits.addAll(people.find(question, limit));
            hits.addAll(records(words, request, limit));
            hits.addAll(themes(words, limit));
        }
        hits.addAll(commands(words, request, limit));
        hits.addAll(help(words, limit));
        return hits;
    }

    private static List<String> words(String question) {
        return Arrays.stream(question.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean fits(List<String> words, String... texts) {
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    private List<Hit> areas(List<String> words, LocalDate on, int limit) {
        return directory.areas(on).stream()
                .filter(area -> fits(words, area.name(), area.code()))
                .limit(limit)
                .map(area -> new Hit(
                        "search.kind.area",
                        area.name(),
                        area.region() == null ? "" : area.region(),
                        "/areas/" + area.code()))
                .toList();
    }

    private List<Hit> organisations(String question, LocalDate on, Texts texts, int limit) {
        return directory.findOrganisations(question.strip(), on, limit).stream()
                .map(found -> new Hit(
                        "search.kind.organisation",
                        found.name(),
                        OpenWords.types(texts).of(found.type()),
                        "/organisations/" + (found.code() == null ? found.id() : found.code())))
                .toList();
    }

    private List<Hit> themes(List<String> words, int limit) {
        return directory.themes().stream()
                .filter(theme -> theme.framework() == null && fits(words, theme.label()))
                .limit(limit)
                .map(theme -> new Hit("search.kind.theme", theme.label(), "", "/themes#" + theme.key()))
                .toList();
    }

    private List<Hit> records(List<String> words, Request request, int limit) {
        return gathering.search(request.viewer(), new SearchQuestion(words, limit), request.asOf()).stream()
                .map(found -> new Hit(
                        found.item().kind(),
                        found.item().hit().title(),
                        found.item().hit().detail(),
                        found.path(found.item().hit().path())))
                .toList();
    }

    private List<Hit> commands(List<String> words, Request request, int limit) {
        return table.get().generations().stream()
                .flatMap(generation -> commands(generation, words, request))
                .limit(limit)
                .toList();
    }

    private static Stream<Hit> commands(Generation generation, List<String> words, Request request) {
        Texts texts = generation.context().texts();
        String anyArea = request.viewer().areas().stream().findFirst().orElse(null);
        return generation.contributed().commands().stream()
                .filter(command -> request.may(generation.contributed().permission(command.permission()), anyArea))
                .filter(command -> fits(
                        words,
                        texts.of(command.label()),
                        command.keywords() == null ? "" : texts.of(command.keywords())))
                .map(command ->
                        new Hit("search.kind.command", texts.of(command.label()), "", generation.path(command.path())));
    }

    private List<Hit> help(List<String> words, int limit) {
        return words.isEmpty()
                ? List.of()
                : table.get().generations().stream()
                        .flatMap(generation -> help(generation, words))
                        .limit(limit)
                        .toList();
    }

    private static Stream<Hit> help(Generation generation, List<String> words) {
        Texts texts = generation.context().texts();
        return generation.contributed().help().stream()
                .filter(page -> fits(words, texts.of(page.title()), texts.of(page.text())))
                .map(page -> new Hit(
                        "search.kind.help",
                        texts.of(page.title()),
                        "",
                        generation.isHost() ? "/help/" + page.slug() : "/help/" + generation.id() + "/" + page.slug()));
    }
}
