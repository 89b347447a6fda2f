/** Urgency, fit, themes, areas and people in words. */
package org.peerbench.matching.words;
