package org.peerbench.host.boot;

import java.util.List;

/** Something that the command line asks of a data folder. */
public interface Order {
    /** The words that make this order on the command line, without the data folder. */
    List<String> words();

    /**
     * Does it.
     *
     * @return what to print
     * @throws org.peerbench.api.Refusal if it cannot be done
     */
    String carryOut(Services services);
}
