package org.peerbench.host.job;

import org.peerbench.api.route.Maybe;

/** A run, for programs. */
record JobAnswer(
        String id,
        String tool,
        String job,
        String status,
        long done,
        @Maybe Long of,
        String sentence,
        @Maybe Object result) {
    static JobAnswer of(Run run) {
        return new JobAnswer(
                run.id(),
                run.key().owner(),
                run.key().job(),
                run.status().name(),
                run.done(),
                run.of() == 0 ? null : run.of(),
                run.sentence(),
                Json.tree(run.result()));
    }
}
