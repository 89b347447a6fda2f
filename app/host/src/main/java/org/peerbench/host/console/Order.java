package org.peerbench.host.console;

import java.util.List;
import org.peerbench.host.boot.Services;

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
