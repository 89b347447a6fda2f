/** Messages to people: what waits, who decides, how they go out, and what became of each. */
package org.peerbench.host.outbox;
