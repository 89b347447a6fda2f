package org.peerbench.host.job;

/**
 * Which job.
 *
 * @param owner a tool's id, or {@code host}
 * @param job   the job's id within it
 */
record JobKey(String owner, String job) {}
