package org.peerbench.host.job;

import java.util.Map;
import java.util.Optional;
import org.peerbench.api.access.Author;
import org.peerbench.api.job.JobState;
import org.peerbench.api.job.Jobs;

/** The jobs of one tool, as its context offers them. */
record OwnRuns(JobDesk desk, String owner) implements Jobs {
    @Override
    public String start(String job, Map<String, String> parameters, Author author) {
        return desk.start(new JobKey(owner, job), parameters, author);
    }

    @Override
    public Optional<JobState> find(String run) {
        return desk.find(run).filter(this::isOurs).map(Run::state);
    }

    @Override
    public void cancel(String run) {
        desk.find(run).filter(this::isOurs).ifPresent(found -> desk.cancel(found.id()));
    }

    private boolean isOurs(Run run) {
        return run.key().owner().equals(owner);
    }
}
