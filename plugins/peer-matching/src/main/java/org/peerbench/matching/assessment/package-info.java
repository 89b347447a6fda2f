/** Asks the partners of an area how they see it, and shows what they say beside what tools see. */
package org.peerbench.matching.assessment;
