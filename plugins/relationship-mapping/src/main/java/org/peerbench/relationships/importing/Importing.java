package org.peerbench.relationships.importing;

import org.peerbench.api.Contributions;
import org.peerbench.api.text.Bundle;

/** All that can be brought in. */
public final class Importing {
    private Importing() {}

    /** Adds the importers and their texts. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.relationships.importing.messages"));
        to.importer(TiesImport.importer());
        to.importer(PartnersImport.importer());
        for (NetworkFormat format : NetworkFormat.values()) {
            to.importer(format.importer());
        }
    }
}
