package org.peerbench.api.job;

/** The work ends early, because it was asked to. Nothing failed. */
public final class JobCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Ends the work. */
    public JobCancelled() {
        super("Cancelled", null, false, false);
    }
}
