package org.peerbench.leadership.post;

import java.util.List;

/**
 * One seat of a post through time.
 *
 * @param number   from 1
 * @param holdings who sat there, the earliest first
 * @param gaps     when nobody is recorded there, the earliest first
 * @param extra    whether the post has no such seat: more people hold it at once than it has seats
 */
public record Lane(int number, List<Holding> holdings, List<Gap> gaps, boolean extra) {
    public Lane {
        holdings = List.copyOf(holdings);
        gaps = List.copyOf(gaps);
    }
}
