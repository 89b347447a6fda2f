package org.peerbench.host.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.access.Permission;
import org.peerbench.api.job.Job;
import org.peerbench.host.tool.Generation;

/** The jobs of the generations of this moment. */
record JobsOffered(Supplier<List<Generation>> generations) {
    /** A job with the generation that brings it. */
    record Offered(Generation generation, Job job) {
        JobKey key() {
            return new JobKey(generation.id(), job.id());
        }

        Permission permission() {
            return generation.contributed().permission(job.permission());
        }

        String label() {
            return generation.context().texts().of(job.label());
        }
    }

    List<Offered> all() {
        return generations.get().stream()
                .flatMap(
                        generation -> generation.contributed().jobs().stream().map(job -> new Offered(generation, job)))
                .toList();
    }

    Optional<Offered> find(JobKey key) {
        return all().stream().filter(offered -> offered.key().equals(key)).findFirst();
    }
}
