package org.peerbench.host.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is told of commits. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<CommitListener> all = new CopyOnWriteArrayList<>();

    void add(CommitListener listener) {
        all.add(listener);
    }

    void clear() {
        all.clear();
    }

    void tell(Committed commit) {
        for (CommitListener listener : all) {
            tell(listener, commit);
        }
    }

    /** The data is stored by now: whatever a listener throws, the writer must not be told that it failed. */
    private static void tell(CommitListener listener, Committed commit) {
        try {
            listener.committed(commit);
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            LOG.error("A listener failed after change set {}", commit.changeSet(), failure);
        }
    }
}
