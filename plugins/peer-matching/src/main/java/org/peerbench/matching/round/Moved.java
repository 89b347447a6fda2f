package org.peerbench.matching.round;

import java.util.Optional;

/**
 * A need that gets somebody else, or nobody, or somebody at last.
 *
 * @param need id of the need
 * @param from id of the offer that it had
 * @param to   id of the offer that it would have
 */
public record Moved(String need, Optional<String> from, Optional<String> to) {}
