package org.peerbench.matching.score;

import java.time.LocalDate;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.standing.Standing;

/**
 * All that a fit follows from.
 *
 * @param receiver where the receiving area stands on the theme
 * @param giver    where the giving area stands on it
 * @param blocked  whether a block keeps them apart
 * @param tried    whether help between the two on this need was turned down or ended early
 * @param today    the day on which it is asked
 */
public record Facts(
        Need need,
        Offer offer,
        Standing receiver,
        Standing giver,
        Likeness likeness,
        Nearness nearness,
        Track track,
        boolean blocked,
        boolean tried,
        LocalDate today) {}
