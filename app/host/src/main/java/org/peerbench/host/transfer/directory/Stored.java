package org.peerbench.host.transfer.directory;

/**
 * A record that is here already.
 *
 * @param <D>      its kind of draft
 * @param id       its id
 * @param code     its public code, or {@code null}
 * @param revision as read
 * @param draft    as it stands
 */
record Stored<D>(String id, String code, long revision, D draft) {}
