package org.peerbench.matching.record;

import java.time.LocalDate;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.life.Side;

/**
 * What a side says after a session about how the two get on, for coordinators only.
 *
 * @param id rises with time
 */
public record SaidFit(String id, String support, Side side, Fit fit, LocalDate on) {}
