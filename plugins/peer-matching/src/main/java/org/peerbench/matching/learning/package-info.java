/** What became of peer support over the whole programme: what can be counted, and what changed beside it. */
package org.peerbench.matching.learning;
