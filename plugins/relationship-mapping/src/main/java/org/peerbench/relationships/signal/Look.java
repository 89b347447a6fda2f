package org.peerbench.relationships.signal;

import java.util.stream.Stream;
import org.peerbench.api.signal.Signal;

/** Sees one kind of matter. */
@FunctionalInterface
interface Look {
    Stream<Signal> look(Facts facts);
}
