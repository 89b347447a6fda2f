package org.peerbench.leadership.importing;

import org.peerbench.api.Contributions;
import org.peerbench.api.text.Bundle;

/** All that can be brought in. */
public final class Importing {
    private Importing() {}

    /** Adds the importers and their texts. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.leadership.importing.messages"));
        to.importer(CsvImport.importer());
        to.importer(PopoloImport.importer());
    }
}
