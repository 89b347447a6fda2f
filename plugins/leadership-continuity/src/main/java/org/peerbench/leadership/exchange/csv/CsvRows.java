package org.peerbench.leadership.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.FileOrganisation;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.Edtf;

/** Writes posts and holders as rows; a post without a holder has a row of its own. Ends are the first day out of post. */
public final class CsvRows {
    private final PostsFile file;

    private CsvRows(PostsFile file) {
        this.file = file;
    }

    /** The first row. */
    public static List<String> headings() {
        return columns().stream().map(PostColumn::title).toList();
    }

    /** All rows, in the order of posts. */
    public static List<List<String>> of(PostsFile file) {
        return new CsvRows(file).rows();
    }

    /** Notes are never taken out. */
    private static List<PostColumn> columns() {
        return Arrays.stream(PostColumn.values())
                .filter(column -> column != PostColumn.NOTE)
                .toList();
    }

    private List<List<String>> rows() {
        Map<String, List<FileHolding>> byPost =
                file.holdings().stream().collect(Collectors.groupingBy(FileHolding::post));
        List<List<String>> rows = new ArrayList<>();
        for (FilePost post : file.posts()) {
            List<FileHolding> held = byPost.getOrDefault(post.key(), List.of());
            if (held.isEmpty()) {
                rows.add(line(post(post)));
            }
            held.forEach(holding -> rows.addAll(of(post, holding)));
        }
        return rows;
    }

    /** A row for each way in which the post was held, with one absence at most. */
    private List<List<String>> of(FilePost post, FileHolding holding) {
        List<List<Slice>> runs = new ArrayList<>();
        for (Slice slice : holding.slices()) {
            List<Slice> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean goesOn = !run.isEmpty()
                    && run.get(0).basis() == slice.basis()
                    && !(slice.absent() && run.stream().anyMatch(Slice::absent));
            if (goesOn) {
                run.add(slice);
            } else {
                runs.add(new ArrayList<>(List.of(slice)));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            rows.add(line(row(post, holding, runs.get(i), i == runs.size() - 1)));
        }
        return rows;
    }

    private Map<PostColumn, String> row(FilePost post, FileHolding holding, List<Slice> run, boolean last) {
        Map<PostColumn, String> cells = post(post);
        cells.put(PostColumn.PERSON, holding.person());
        cells.put(PostColumn.PERSON_NAME, file.people().getOrDefault(holding.person(), ""));
        cells.put(PostColumn.BASIS, Word.of(run.get(0).basis()));
        cells.put(PostColumn.START, text(run.get(0).during().from()));
        cells.put(PostColumn.END, text(run.get(run.size() - 1).during().until()));
        run.stream().filter(Slice::absent).findFirst().ifPresent(away -> {
            cells.put(PostColumn.ABSENT_FROM, text(away.during().from()));
            cells.put(PostColumn.ABSENT_UNTIL, text(away.during().until()));
        });
        cells.put(PostColumn.JOINT_GROUP, holding.jointGroup().orElse(""));
        cells.put(
                PostColumn.LAST_VERIFIED_ON,
                holding.source().verifiedOn().map(Object::toString).orElse(""));
        cells.put(PostColumn.SOURCE_URL, holding.source().url().orElse(""));
        cells.put(PostColumn.SOURCE_DATE, text(holding.source().date()));
        if (last) {
            cells.put(PostColumn.ANNOUNCED, text(holding.outlook().announced()));
            cells.put(PostColumn.NOTICE_GIVEN, text(holding.outlook().noticeGiven()));
            cells.put(PostColumn.EXPECTED_END, text(holding.outlook().end()));
            cells.put(
                    PostColumn.EXPECTED_END_KIND,
                    holding.outlook().kind().map(Word::of).orElse(""));
            cells.put(PostColumn.END_REASON, holding.endReason().map(Word::of).orElse(""));
        }
        return cells;
    }

    /** By what a reader can look up. */
    private String organisation(FilePost post) {
        FileOrganisation described = file.organisations().get(post.organisation());
        if (described == null) {
            return post.organisation();
        }
        return described.code().isBlank() ? described.name() : described.code();
    }

    private Map<PostColumn, String> post(FilePost post) {
        Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);
        cells.put(PostColumn.ORGANISATION, organisation(post));
        cells.put(PostColumn.POST, post.label());
        cells.put(PostColumn.ROLE, post.role());
        cells.put(PostColumn.SEATS, number(post.weight().seats()));
        cells.put(PostColumn.SEAT_TYPE, post.weight().type().map(Word::of).orElse(""));
        cells.put(PostColumn.TERM_MONTHS, number(post.weight().term().months()));
        cells.put(PostColumn.TERM_LIMIT_MONTHS, number(post.weight().term().limitMonths()));
        cells.put(PostColumn.STATUTE, post.statute());
        cells.put(PostColumn.POST_FROM, text(post.exists().from()));
        cells.put(PostColumn.POST_UNTIL, text(post.exists().until()));
        cells.put(PostColumn.OBSERVED_FROM, text(post.observedFrom()));
        cells.put(
                PostColumn.FOLLOWS, post.follows().stream().map(CsvRows::before).collect(Collectors.joining("; ")));
        cells.put(PostColumn.PLAN, AheadCells.plan(file.ahead().plans().get(post.key())));
        cells.put(PostColumn.ELECTIONS, AheadCells.elections(file.ahead().elections(), post.key()));
        cells.put(
                PostColumn.LAST_VERIFIED_ON,
                post.source().verifiedOn().map(Object::toString).orElse(""));
        cells.put(PostColumn.SOURCE_URL, post.source().url().orElse(""));
        return cells;
    }

    private static String before(FilePost.Before before) {
        String how = before.kind().map(Word::of).orElse("")
                + before.on().map(date -> " " + date.text()).orElse("");
        return before.organisation() + ": " + before.label() + (how.isBlank() ? "" : " [" + how.strip() + "]");
    }

    private static List<String> line(Map<PostColumn, String> cells) {
        return columns().stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    private static String text(Optional<Edtf> date) {
        return date.map(Edtf::text).orElse("");
    }
}
