package org.peerbench.host.outbox;

import org.jdbi.v3.core.Handle;

/** Makes a personal link at the moment at which it leaves the workbench. */
@FunctionalInterface
public interface PersonalLinks {
    /** A new link for a respondent, as a whole address; only its hash is stored, with this transaction. */
    String issue(Handle sql, String respondent);
}
