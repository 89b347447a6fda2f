package org.peerbench.matching.support;

import java.util.Map;
import org.peerbench.api.access.Author;
import org.peerbench.api.job.JobRun;

/** A run of the daily job, without the host's clock. */
record DayRun() implements JobRun {
    @Override
    public String id() {
        return "day";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public Author author() {
        return new Author("system", "Peerbench", "day");
    }

    @Override
    public void progress(long done, long of, String sentence) {}

    @Override
    public boolean cancelled() {
        return false;
    }
}
