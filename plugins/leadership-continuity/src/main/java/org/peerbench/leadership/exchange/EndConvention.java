package org.peerbench.leadership.exchange;

import java.time.LocalDate;
import org.peerbench.leadership.time.Edtf;

/** What a source means by the end of an interval. Some give the last day in post, others the first day out of it. */
public enum EndConvention {
    /** The first day on which it was no longer so, as here. */
    EXCLUSIVE,
    /** The last day. */
    INCLUSIVE;

    private static final int LENGTH_OF_A_DAY = "2026-11-21".length();

    /** The same end as it is kept here. A month or a year says so little that a day more would be invented. */
    public Edtf first(Edtf end) {
        String mark = end.uncertain() || end.approximate()
                ? end.text().substring(end.text().length() - 1)
                : "";
        String bare = end.text().substring(0, end.text().length() - mark.length());
        boolean day = bare.length() == LENGTH_OF_A_DAY && !bare.contains("X");
        if (this == EXCLUSIVE || !day) {
            return end;
        }
        return Edtf.of(LocalDate.parse(bare).plusDays(1) + mark);
    }
}
