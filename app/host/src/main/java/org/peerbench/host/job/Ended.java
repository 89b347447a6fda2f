package org.peerbench.host.job;

import org.peerbench.api.job.JobState.Status;

/** What became of a run. */
record Ended(Status status, String sentence, String result) {
    static Ended failed(String sentence) {
        return new Ended(Status.FAILED, sentence, null);
    }
}
