package org.peerbench.host.exchange;

import java.time.Instant;

/** An event as it is kept; its body is read when it is heard. */
record StoredEvent(long position, String kind, String body, long depth, Instant at) {}
