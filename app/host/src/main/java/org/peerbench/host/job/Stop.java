package org.peerbench.host.job;

import org.peerbench.api.job.JobState.Status;

/** Why a run was told to end. */
enum Stop {
    /** Somebody cancelled it. */
    CANCELLED(Status.CANCELLED, "job.cancelled"),
    /** Its time is spent. */
    TOO_LONG(Status.FAILED, "job.tooLong"),
    /** The workbench is being stopped. */
    PROCESS_ENDS(Status.BROKEN_OFF, "job.processEnded"),
    /** The tool it belongs to was stopped or replaced. */
    TOOL_GONE(Status.BROKEN_OFF, "job.toolGone");

    private final Status status;
    private final String key;

    Stop(Status status, String key) {
        this.status = status;
        this.key = key;
    }

    Status status() {
        return status;
    }

    String sentence(long minutes) {
        return Sentences.of(key, minutes);
    }
}
