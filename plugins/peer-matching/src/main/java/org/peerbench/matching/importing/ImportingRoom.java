package org.peerbench.matching.importing;

import org.peerbench.api.Contributions;
import org.peerbench.api.text.Bundle;

/** What importing adds to the workbench. */
public final class ImportingRoom {
    private ImportingRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.matching.importing.messages"));
        to.importer(NeedsImport.importer());
        to.importer(OffersImport.importer());
        to.importer(AssessmentsImport.importer());
        to.importer(SimilarImport.importer());
    }
}
