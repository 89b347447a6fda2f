/** How urgent a need is, from stated parts. */
package org.peerbench.matching.urgency;
