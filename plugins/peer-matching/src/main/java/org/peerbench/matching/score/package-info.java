/** How well an offer fits a need, in whole points with their evidence, and by which rules it cannot at all. */
package org.peerbench.matching.score;
