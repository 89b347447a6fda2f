package org.peerbench.host.install;

/** What can be done with a tool. */
enum Act {
    INSTALLED,
    REPLACED,
    DISABLED,
    ENABLED,
    REMOVED,
    DATA_DELETED
}
