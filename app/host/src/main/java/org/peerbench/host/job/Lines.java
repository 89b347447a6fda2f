package org.peerbench.host.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is next: one line for each job, one run of it at a time. Safe for use by many threads. */
final class Lines {
    private static final int LONGEST = 20;

    private final Map<JobKey, Line> lines = new HashMap<>();

    private static final class Line {
        private final Deque<LiveRun> waiting = new ArrayDeque<>();
        private LiveRun current;
    }

    /** Whether no more runs of this job should be asked for. */
    synchronized boolean isFull(JobKey key) {
        return line(key).waiting.size() >= LONGEST;
    }

    synchronized void join(LiveRun run) {
        line(run.key()).waiting.addLast(run);
    }

    /**
     * The next run that may try to begin; until it has {@link #left} or is {@link #putBack}, there is no other. A run
     * that was given up but never returned holds up only those of its own generation.
     */
    synchronized Optional<LiveRun> next(JobKey key) {
        Line line = line(key);
        LiveRun first = line.waiting.peekFirst();
        boolean free = line.current == null
                || (first != null && line.current.isSettled() && line.current.generation() != first.generation());
        if (first == null || !free) {
            return Optional.empty();
        }
        line.waiting.removeFirst();
        line.current = first;
        return Optional.of(first);
    }

    /** It may not begin yet. */
    synchronized void putBack(LiveRun run) {
        Line line = line(run.key());
        line.current = null;
        line.waiting.addFirst(run);
    }

    /** Its thread has returned. */
    synchronized void left(LiveRun run) {
        Line line = line(run.key());
        if (line.current == run) {
            line.current = null;
        }
    }

    /** Whether it was still waiting, and is no longer. */
    synchronized boolean leaveBeforeBeginning(LiveRun run) {
        return line(run.key()).waiting.remove(run);
    }

    /** The jobs for which runs wait. */
    synchronized List<JobKey> withWaiting() {
        List<JobKey> keys = new ArrayList<>();
        lines.forEach((key, line) -> {
            if (!line.waiting.isEmpty()) {
                keys.add(key);
            }
        });
        return keys;
    }

    private Line line(JobKey key) {
        return lines.computeIfAbsent(key, first -> new Line());
    }
}
