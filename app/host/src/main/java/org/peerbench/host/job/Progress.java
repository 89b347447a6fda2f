package org.peerbench.host.job;

/** How far a run is; {@code of} is 0 when that is not known. */
record Progress(long done, long of, String sentence) {
    static final Progress NONE = new Progress(0, 0, "");
}
