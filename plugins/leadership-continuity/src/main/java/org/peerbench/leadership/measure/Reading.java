package org.peerbench.leadership.measure;

import java.util.Optional;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** How partial dates are read: so that something lasts as short, or as long, as they allow. */
enum Reading {
    /** From the last day it can have begun to the first it can have ended. */
    LEAST,
    /** Each date in the middle of what it can mean. */
    MIDDLE,
    /** From the first day it can have begun to the last it can have ended. */
    MOST;

    /** Before every date. */
    static final long EVER = -1_000_000_000;

    /** After every date. */
    static final long NEVER = 1_000_000_000;

    Reading opposite() {
        return values()[values().length - 1 - ordinal()];
    }

    /** The day, counted from 1970, on which something begins. */
    long start(Optional<Edtf> date) {
        return date.isEmpty() ? EVER : day(date.get(), this);
    }

    /** The day, counted from 1970, on which something is over. */
    long end(Optional<Edtf> date) {
        return date.isEmpty() ? NEVER : day(date.get(), opposite());
    }

    Stretches of(During during) {
        return Stretches.of(start(during.from()), end(during.until()));
    }

    private static long day(Edtf date, Reading reading) {
        long earliest = date.earliest().toEpochDay();
        long latest = date.latest().toEpochDay();
        return switch (reading) {
            case LEAST -> latest;
            case MIDDLE -> earliest + (latest - earliest) / 2;
            case MOST -> earliest;
        };
    }
}
