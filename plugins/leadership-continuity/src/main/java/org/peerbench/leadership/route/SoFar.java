package org.peerbench.leadership.route;

import org.peerbench.leadership.measure.TimeInPost;

/** Time in post so far, in days, of those in post for good. */
public record SoFar(int holders, Bounded median, Bounded mean) {
    static SoFar of(TimeInPost time) {
        return new SoFar(time.holders(), Bounded.of(time.median()), Bounded.of(time.mean()));
    }
}
