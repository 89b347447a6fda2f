package org.peerbench.host.tool;

/** The generation that was to be called has been replaced: ask the table of this moment again. Nothing was called. */
public final class Retired extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Retired(String tool) {
        super(tool, null, false, false);
    }
}
