package org.peerbench.matching.record;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.matching.life.Side;

/**
 * A message that was put into the outbox about a support.
 *
 * @param what    which one, such as {@code ANSWER} or {@code SUSTAIN-6}
 * @param side    to which side; empty where to somebody else
 * @param survey  id of the task whose link it carries; empty where it carries none
 * @param message its id in the outbox
 */
public record Letter(
        String id,
        String support,
        String what,
        Optional<Side> side,
        Optional<String> survey,
        LocalDate on,
        String message) {}
