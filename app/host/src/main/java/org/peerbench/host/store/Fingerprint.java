package org.peerbench.host.store;

/**
 * What a table holds, told the same way on both databases and in whatever order the rows lie.
 *
 * @param rows   how many
 * @param sha256 the SHA-256 values of the rows, added up modulo 2^256, as 64 hexadecimal digits
 */
public record Fingerprint(long rows, String sha256) {}
