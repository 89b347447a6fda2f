package org.peerbench.leadership.exchange.csv;

import static org.peerbench.leadership.exchange.csv.PostColumn.ANNOUNCED;
import static org.peerbench.leadership.exchange.csv.PostColumn.END_REASON;
import static org.peerbench.leadership.exchange.csv.PostColumn.EXPECTED_END;
import static org.peerbench.leadership.exchange.csv.PostColumn.EXPECTED_END_KIND;
import static org.peerbench.leadership.exchange.csv.PostColumn.FOLLOWS;
import static org.peerbench.leadership.exchange.csv.PostColumn.LAST_VERIFIED_ON;
import static org.peerbench.leadership.exchange.csv.PostColumn.NOTICE_GIVEN;
import static org.peerbench.leadership.exchange.csv.PostColumn.OBSERVED_FROM;
import static org.peerbench.leadership.exchange.csv.PostColumn.ORGANISATION;
import static org.peerbench.leadership.exchange.csv.PostColumn.POST;
import static org.peerbench.leadership.exchange.csv.PostColumn.POST_FROM;
import static org.peerbench.leadership.exchange.csv.PostColumn.POST_UNTIL;
import static org.peerbench.leadership.exchange.csv.PostColumn.ROLE;
import static org.peerbench.leadership.exchange.csv.PostColumn.SEATS;
import static org.peerbench.leadership.exchange.csv.PostColumn.SEAT_TYPE;
import static org.peerbench.leadership.exchange.csv.PostColumn.SOURCE_DATE;
import static org.peerbench.leadership.exchange.csv.PostColumn.SOURCE_URL;
import static org.peerbench.leadership.exchange.csv.PostColumn.STATUTE;
import static org.peerbench.leadership.exchange.csv.PostColumn.TERM_LIMIT_MONTHS;
import static org.peerbench.leadership.exchange.csv.PostColumn.TERM_MONTHS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerbench.api.transfer.Row;
import org.peerbench.leadership.exchange.EndConvention;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.exchange.Repair;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** One row, cell by cell; what cannot be read is said and left empty. Dates are known to be dates. */
record PostRow(Row row, EndConvention convention, List<Repair> said) {
    private static final int MOST_SEATS = 999;
    private static final Pattern HOW = Pattern.compile("(.*) \\[([a-z]*)(?: ([^ \\]]+))?\\]");

    String text(PostColumn column) {
        return Optional.ofNullable(row.cell(column.title())).map(String::strip).orElse("");
    }

    Optional<Edtf> date(PostColumn column) {
        return text(column).isEmpty() ? Optional.empty() : Edtf.parse(text(column));
    }

    Optional<Edtf> end(PostColumn column) {
        return date(column).map(convention::first);
    }

    /** What one and the same post is called in the rows of a file. */
    String postKey() {
        return plain(text(ORGANISATION)) + " | " + plain(text(POST));
    }

    FilePost post() {
        return new FilePost(
                postKey(),
                text(ORGANISATION),
                text(POST),
                text(ROLE).isEmpty() ? "" : Word.key(text(ROLE)),
                new FilePost.Weight(
                        number(SEATS),
                        word(SEAT_TYPE, word -> Word.read(SeatType.class, word), Repair.Code.UNKNOWN_SEAT_TYPE),
                        new Term(number(TERM_MONTHS), number(TERM_LIMIT_MONTHS))),
                text(STATUTE),
                new During(date(POST_FROM), end(POST_UNTIL)),
                date(OBSERVED_FROM),
                follows(),
                source());
    }

    private List<FilePost.Before> follows() {
        return Arrays.stream(text(FOLLOWS).split(";"))
                .filter(each -> !each.isBlank())
                .map(this::before)
                .toList();
    }

    private FilePost.Before before(String cell) {
        Matcher how = HOW.matcher(cell.strip());
        String what = how.matches() ? how.group(1) : cell;
        Optional<Succession.Kind> kind =
                how.matches() ? Word.read(Succession.Kind.class, how.group(2)) : Optional.empty();
        Optional<Edtf> on = how.matches() && how.group(3) != null ? Edtf.parse(how.group(3)) : Optional.empty();
        String[] parts = what.split(":", 2);
        return parts.length == 1
                ? new FilePost.Before(text(ORGANISATION), parts[0].strip(), kind, on)
                : new FilePost.Before(parts[0].strip(), parts[1].strip(), kind, on);
    }

    Outlook outlook() {
        return new Outlook(
                date(NOTICE_GIVEN),
                date(ANNOUNCED),
                end(EXPECTED_END),
                word(EXPECTED_END_KIND, word -> Word.read(EndKind.class, word), Repair.Code.UNKNOWN_KIND));
    }

    Optional<EndReason> endReason() {
        return word(END_REASON, word -> Word.read(EndReason.class, word), Repair.Code.UNKNOWN_REASON);
    }

    Source source() {
        Optional<String> url = Optional.of(text(SOURCE_URL)).filter(text -> !text.isEmpty());
        return new Source(url, date(SOURCE_DATE), date(LAST_VERIFIED_ON).map(Edtf::earliest));
    }

    <T> Optional<T> word(PostColumn column, Function<String, Optional<T>> reading, Repair.Code unknown) {
        String word = text(column);
        Optional<T> value = word.isEmpty() ? Optional.empty() : reading.apply(word);
        if (value.isEmpty() && !word.isEmpty()) {
            say(column, unknown, word);
        }
        return value;
    }

    void say(PostColumn column, Repair.Code code, String value) {
        said.add(new Repair(row.number(), column == null ? null : column.title(), code, value));
    }

    private OptionalInt number(PostColumn column) {
        String text = text(column);
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= MOST_SEATS) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (!text.isEmpty()) {
            say(column, Repair.Code.BAD_NUMBER, text);
        }
        return OptionalInt.empty();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
