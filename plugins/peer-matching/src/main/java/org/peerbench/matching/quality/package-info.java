/** How good a round is: whom it helps, how well, at what cost to whom, and what came of it. */
package org.peerbench.matching.quality;
