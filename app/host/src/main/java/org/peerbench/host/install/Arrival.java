package org.peerbench.host.install;

import org.peerbench.host.verify.Verdict;

/**
 * A jar that waits to be accepted or refused.
 *
 * @param id      its own, in addresses and on the disk
 * @param name    the file's name on the sender's machine; only shown
 * @param bytes   how large it is
 * @param digest  SHA-256 of the jar, as hexadecimal digits
 * @param at      when it came, in milliseconds since 1970
 * @param verdict what the verifier found
 */
record Arrival(String id, String name, long bytes, String digest, long at, Verdict verdict) {}
