package org.peerbench.relationships.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.Sign;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.sentences.TieRow;
import org.peerbench.relationships.templates.JtetiesGenerated;

/**
 * The table: the same selection as the picture, to be sorted and searched.
 *
 * @param texts    the words
 * @param path     where the form leads
 * @param address  what was chosen
 * @param kept     what the form carries on
 * @param columns  the headings, each a link that sorts
 * @param rows     those of this page
 * @param found    how many rows there are in all
 * @param statuses what can be asked for
 * @param pages    numbered links, none where one page is enough
 */
public record TieListing(
        Texts texts,
        String path,
        Address address,
        Map<String, String> kept,
        List<Column> columns,
        List<TieLine> rows,
        int found,
        List<Option> statuses,
        List<PageLink> pages) {
    private static final int ROWS = 100;
    private static final List<String> SORTED = List.of("who", "whom", "status", "closeness", "since");
    private static final String DOWN = "-";

    /** A heading; {@code sorted} is {@code ascending}, {@code descending} or {@code null}. */
    public record Column(String name, String path, String sorted) {}

    /** A page of the table. */
    public record PageLink(int number, String path, boolean current) {}

    static Content of(Shown shown, List<Remarks.Remark> remarks) {
        return Template.of(JtetiesGenerated::render, listing(shown, remarks));
    }

    private static TieListing listing(Shown shown, List<Remarks.Remark> remarks) {
        Address address = shown.filter().address().with("show", Show.TABLE.code());
        String path = shown.place().path("");
        List<TieRow> rows = rows(shown, remarks);
        int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int page = Math.min(pages, number(address.get("page")));
        List<TieLine> lines =
                lines(rows.subList((page - 1) * ROWS, Math.min(rows.size(), page * ROWS)), shown, remarks);
        return new TieListing(
                shown.texts(),
                path,
                address,
                address.without("q", "status", "page").chosen(),
                SORTED.stream()
                        .map(name -> column(name, address, path, shown.texts()))
                        .toList(),
                lines,
                rows.size(),
                Stream.of("confirmed", "one-sided", "unknown")
                        .map(status -> Option.of(status, shown.texts().of("map.status." + status)))
                        .toList(),
                links(pages, page, address, path));
    }

    /** The rows that are asked for, in the order that is asked for: the closest first unless another is. */
    static List<TieLine> lines(Shown shown, List<Remarks.Remark> remarks) {
        return lines(rows(shown, remarks), shown, remarks);
    }

    private static List<TieLine> lines(List<TieRow> rows, Shown shown, List<Remarks.Remark> remarks) {
        Map<Set<String>, List<Tag>> tags = remarks.stream()
                .filter(remark -> remark.tag() != null)
                .collect(Collectors.groupingBy(
                        remark -> Set.of(remark.one(), remark.other()),
                        Collectors.mapping(Remarks.Remark::tag, Collectors.toList())));
        return rows.stream()
                .map(row -> TieLine.of(row, shown.place())
                        .remarking(tags.getOrDefault(
                                Set.of(row.who().id(), row.whom().id()), List.of())))
                .toList();
    }

    private static List<TieRow> rows(Shown shown, List<Remarks.Remark> remarks) {
        Address address = shown.filter().address();
        String words = address.get("q").toLowerCase(Locale.ROOT);
        List<TieRow> rows = new ArrayList<>(Stream.concat(every(shown).stream(), onPaper(shown, remarks))
                .filter(row -> address.get("status").isEmpty() || status(row).equals(address.get("status")))
                .filter(row -> contains(row, words))
                .toList());
        String sort = address.get("sort");
        Comparator<TieRow> order = order(sort.replace(DOWN, ""));
        if (order != null) {
            rows.sort(sort.startsWith(DOWN) ? order.reversed() : order);
        }
        return rows;
    }

    /** Of very many partners nearly every pair is not known; a list of them would say nothing. */
    private static List<TieRow> every(Shown shown) {
        return LargePicture.suits(shown.network()) ? TieRow.ofTies(shown.network()) : TieRow.of(shown.network());
    }

    /** What the picture draws as a line of its own: an agreement between two that both say do not work together. */
    private static Stream<TieRow> onPaper(Shown shown, List<Remarks.Remark> remarks) {
        return Marks.of(shown.filter()).shows(Sign.ON_PAPER)
                ? shown.network().dyads(DyadStatus.NONE).stream()
                        .filter(dyad -> remarks.stream()
                                .anyMatch(remark ->
                                        remark.sign() == Sign.ON_PAPER && remark.about(dyad.from(), dyad.to())))
                        .map(dyad -> TieRow.of(shown.network(), dyad))
                : Stream.empty();
    }

    private static boolean contains(TieRow row, String words) {
        return row.who().label().toLowerCase(Locale.ROOT).contains(words)
                || row.whom().label().toLowerCase(Locale.ROOT).contains(words);
    }

    private static String status(TieRow row) {
        return row.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Comparator<TieRow> order(String column) {
        return switch (column) {
            case "who" -> Comparator.comparing(row -> row.who().label());
            case "whom" -> Comparator.comparing(row -> row.whom().label());
            case "status" -> Comparator.comparing(TieRow::status);
            case "closeness" -> Comparator.comparingInt(TieRow::rank);
            case "since" ->
                Comparator.comparing(row -> row.since().map(date -> date.text()).orElse(""));
            default -> null;
        };
    }

    private static Column column(String name, Address address, String path, Texts texts) {
        String sort = address.get("sort");
        String turned = sort.equals(name) ? DOWN + name : name;
        String sorted = sort.equals(name) ? "ascending" : sort.equals(DOWN + name) ? "descending" : null;
        String link = path + address.without("page").with("sort", turned).query();
        return new Column(texts.of("page.col." + name), link, sorted);
    }

    private static List<PageLink> links(int pages, int page, Address address, String path) {
        List<PageLink> links = new ArrayList<>();
        for (int number = Math.max(1, page - 4); pages > 1 && number <= Math.min(pages, page + 4); number++) {
            links.add(new PageLink(
                    number,
                    path + address.with("page", Integer.toString(number)).query(),
                    number == page));
        }
        return links;
    }

    private static int number(String page) {
        try {
            return Math.max(1, Integer.parseInt(page));
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}
