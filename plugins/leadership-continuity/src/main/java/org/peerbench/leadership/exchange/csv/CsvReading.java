package org.peerbench.leadership.exchange.csv;

import static org.peerbench.leadership.exchange.csv.PostColumn.ABSENT_FROM;
import static org.peerbench.leadership.exchange.csv.PostColumn.ABSENT_UNTIL;
import static org.peerbench.leadership.exchange.csv.PostColumn.ANNOUNCED;
import static org.peerbench.leadership.exchange.csv.PostColumn.APPOINTMENT;
import static org.peerbench.leadership.exchange.csv.PostColumn.BASIS;
import static org.peerbench.leadership.exchange.csv.PostColumn.ELECTIONS;
import static org.peerbench.leadership.exchange.csv.PostColumn.END;
import static org.peerbench.leadership.exchange.csv.PostColumn.EXPECTED_END;
import static org.peerbench.leadership.exchange.csv.PostColumn.JOINT_GROUP;
import static org.peerbench.leadership.exchange.csv.PostColumn.LAST_VERIFIED_ON;
import static org.peerbench.leadership.exchange.csv.PostColumn.NOTE;
import static org.peerbench.leadership.exchange.csv.PostColumn.NOTICE_GIVEN;
import static org.peerbench.leadership.exchange.csv.PostColumn.OBSERVED_FROM;
import static org.peerbench.leadership.exchange.csv.PostColumn.PERSON;
import static org.peerbench.leadership.exchange.csv.PostColumn.PERSON_NAME;
import static org.peerbench.leadership.exchange.csv.PostColumn.PLAN;
import static org.peerbench.leadership.exchange.csv.PostColumn.POST;
import static org.peerbench.leadership.exchange.csv.PostColumn.POST_FROM;
import static org.peerbench.leadership.exchange.csv.PostColumn.POST_UNTIL;
import static org.peerbench.leadership.exchange.csv.PostColumn.SOURCE_DATE;
import static org.peerbench.leadership.exchange.csv.PostColumn.SOURCE_URL;
import static org.peerbench.leadership.exchange.csv.PostColumn.START;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.transfer.Row;
import org.peerbench.leadership.exchange.EndConvention;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.exchange.Parts;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.Repair;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * Reads rows. A row is a part of a holding; rows of one post and person are one holding where one ends on the day on
 * which the next begins. Who has no id is somebody of their own in each row: nobody is ever taken for another by name.
 */
public final class CsvReading {
    private static final List<PostColumn> DATES = List.of(
            START,
            END,
            ANNOUNCED,
            EXPECTED_END,
            OBSERVED_FROM,
            LAST_VERIFIED_ON,
            SOURCE_DATE,
            ABSENT_FROM,
            ABSENT_UNTIL,
            NOTICE_GIVEN,
            POST_FROM,
            POST_UNTIL);

    private final boolean sourced;
    private final List<Repair> said = new ArrayList<>();
    private final Map<String, FilePost> posts = new LinkedHashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<List<String>, FileHolding> rows = new LinkedHashMap<>();
    private final AheadCells ahead = new AheadCells();
    private int merged;
    private int skipped;

    private CsvReading(boolean sourced) {
        this.sourced = sourced;
    }

    /** Reads a table. */
    public static PostsFile read(List<Row> rows, EndConvention convention) {
        return read(rows, convention, false);
    }

    /**
     * Reads a table.
     *
     * @param sourced whether all of it has a public source that the table itself need not name
     */
    public static PostsFile read(List<Row> rows, EndConvention convention, boolean sourced) {
        CsvReading reading = new CsvReading(sourced);
        rows.forEach(row -> reading.row(new PostRow(row, convention, reading.said)));
        return new PostsFile(
                List.copyOf(reading.posts.values()),
                Map.of(),
                reading.people,
                Tiles.of(List.copyOf(reading.rows.values())),
                reading.said,
                new PostsFile.Counts(rows.size(), reading.merged, reading.skipped),
                reading.ahead.ahead());
    }

    private void row(PostRow row) {
        Optional<Repair.Code> wrong = wrong(row);
        if (wrong.isPresent()) {
            skipped++;
            return;
        }
        FilePost post = row.post();
        ahead.row(post.key(), row.text(PLAN), row.text(ELECTIONS));
        FilePost before = posts.putIfAbsent(post.key(), post);
        if (before != null) {
            differing(row, before, post);
            posts.put(post.key(), before.or(post));
        }
        if (row.text(PERSON).isEmpty() && row.text(START).isEmpty()) {
            row.say(POST, Repair.Code.POST_WITHOUT_HOLDER, row.text(POST));
            merged += before == null ? 0 : 1;
            return;
        }
        hold(row, post);
    }

    private void hold(PostRow row, FilePost post) {
        During held = held(row);
        String person = row.text(PERSON).isEmpty()
                ? "unnamed:" + (post.key() + ":" + row.text(START) + ":" + row.text(APPOINTMENT)).replaceAll(":$", "")
                : row.text(PERSON);
        List<String> key =
                List.of(post.key(), person, row.text(START), row.text(BASIS).toLowerCase(Locale.ROOT));
        if (rows.containsKey(key)) {
            row.say(START, Repair.Code.DUPLICATE, row.text(START));
            merged++;
            return;
        }
        name(row, person);
        rows.put(
                key,
                new FileHolding(
                        List.of(row.row().number()),
                        post.key(),
                        person,
                        held,
                        parts(row, held),
                        Optional.of(row.text(JOINT_GROUP)).filter(text -> !text.isEmpty()),
                        row.outlook(),
                        row.endReason(),
                        row.source(),
                        row.text(NOTE)));
    }

    private static During held(PostRow row) {
        return new During(row.date(START), row.end(END));
    }

    private List<Slice> parts(PostRow row, During held) {
        Basis basis = row.word(BASIS, Word::basis, Repair.Code.UNKNOWN_BASIS).orElse(Basis.UNKNOWN);
        return Parts.of(basis, held, row.date(ABSENT_FROM), row.end(ABSENT_UNTIL))
                .orElseGet(() -> {
                    row.say(ABSENT_FROM, Repair.Code.ABSENCE_OUTSIDE, row.text(ABSENT_FROM));
                    return List.of(new Slice(basis, false, held));
                });
    }

    /** Nobody is named without a public source. */
    private void name(PostRow row, String person) {
        String name = row.text(PERSON_NAME);
        if (!name.isEmpty() && !sourced && row.text(SOURCE_URL).isEmpty()) {
            row.say(PERSON_NAME, Repair.Code.NAME_WITHOUT_SOURCE, name);
            name = "";
        }
        String before = people.getOrDefault(person, "");
        if (!before.isEmpty() && !name.isEmpty() && !before.equals(name)) {
            row.say(PERSON_NAME, Repair.Code.NAME_DIFFERS, name);
        }
        people.put(person, before.isEmpty() ? name : before);
    }

    private void differing(PostRow row, FilePost before, FilePost now) {
        boolean same = before.or(now).saysTheSame(now.or(before));
        if (!same) {
            row.say(POST, Repair.Code.POST_DIFFERS, row.text(POST));
        }
    }

    private Optional<Repair.Code> wrong(PostRow row) {
        if (row.text(POST).isEmpty()) {
            return left(row, POST, Repair.Code.MISSING_POST);
        }
        for (PostColumn column : DATES) {
            if (!row.text(column).isEmpty() && Edtf.parse(row.text(column)).isEmpty()) {
                return left(row, column, Repair.Code.BAD_DATE);
            }
        }
        if (row.text(START).isEmpty() && !row.text(PERSON).isEmpty()) {
            return left(row, START, Repair.Code.MISSING_START);
        }
        return held(row).impossible() ? left(row, END, Repair.Code.REVERSED) : Optional.empty();
    }

    private static Optional<Repair.Code> left(PostRow row, PostColumn column, Repair.Code code) {
        row.say(column, code, row.text(column));
        return Optional.of(code);
    }
}
