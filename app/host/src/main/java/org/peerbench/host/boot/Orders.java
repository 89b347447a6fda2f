package org.peerbench.host.boot;

import java.util.List;
import java.util.Optional;

/** Makes orders of the words of a command line. */
@FunctionalInterface
public interface Orders {
    /** The order that these words make, if they make one. */
    Optional<Order> of(List<String> words);
}
