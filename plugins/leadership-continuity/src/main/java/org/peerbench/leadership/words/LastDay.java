package org.peerbench.leadership.words;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.time.Edtf;

/**
 * People say the last day in post; the record keeps the first day out of it. A month or a year says so little that a day
 * more would be invented: it stays as it is.
 */
public final class LastDay {
    private static final int LENGTH_OF_A_DAY = "2026-11-21".length();

    private LastDay() {}

    /** The end that is kept for a last day. */
    public static Edtf kept(Edtf lastDay) {
        return moved(lastDay, 1);
    }

    /** The last day that is said for an end that is kept. */
    public static Edtf said(Edtf end) {
        return moved(end, -1);
    }

    /** How an expected end is said: an election or a merger on its day, anything else by the last day in post. */
    public static Optional<Edtf> said(Outlook outlook) {
        return outlook.end().map(end -> onItsDay(outlook.kind()) ? end : said(end));
    }

    /** The end that is kept for an expected one as it is said. */
    public static Edtf kept(Edtf expected, Optional<EndKind> kind) {
        return onItsDay(kind) ? expected : kept(expected);
    }

    private static boolean onItsDay(Optional<EndKind> kind) {
        return kind.filter(each -> each == EndKind.ELECTION || each == EndKind.MERGER)
                .isPresent();
    }

    private static Edtf moved(Edtf date, int days) {
        String bare = date.text().replaceAll("[?~%]$", "");
        if (bare.length() != LENGTH_OF_A_DAY || bare.contains("X")) {
            return date;
        }
        String mark = date.text().substring(bare.length());
        return Edtf.of(LocalDate.parse(bare).plusDays(days) + mark);
    }
}
