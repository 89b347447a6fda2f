/** A round of the needs and offers as they stand: who could help whom, and why a pair is not possible. */
package org.peerbench.matching.draft;
