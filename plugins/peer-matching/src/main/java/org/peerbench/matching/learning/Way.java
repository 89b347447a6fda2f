package org.peerbench.matching.learning;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.directory.AreaFigure.Better;

/** Which way something went. */
enum Way {
    BETTER,
    SAME,
    WORSE,
    /** Not known before or after, or known only as ranges that overlap. It is never taken as no change. */
    NOT_KNOWN;

    static Way of(Optional<Value> before, Optional<Value> after, Better better) {
        if (before.isEmpty() || after.isEmpty() || better == Better.NEITHER) {
            return NOT_KNOWN;
        }
        Value first = before.get();
        Value last = after.get();
        if (last.low().compareTo(first.high()) > 0) {
            return better == Better.HIGHER ? BETTER : WORSE;
        }
        if (last.high().compareTo(first.low()) < 0) {
            return better == Better.HIGHER ? WORSE : BETTER;
        }
        return first.exact() && last.exact() ? SAME : NOT_KNOWN;
    }

    /** How many went this way. */
    long in(List<Way> ways) {
        return ways.stream().filter(each -> each == this).count();
    }
}
