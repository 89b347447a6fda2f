/** A round as one JSON file, read with a sentence for all that is wrong, and written so that the same round gives the same bytes. */
package org.peerbench.matching.exchange;
