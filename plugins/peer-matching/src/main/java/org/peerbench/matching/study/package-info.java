/** A closer look at a solved round: how firm each match is, what one more peer would change, how two drafts differ. */
package org.peerbench.matching.study;
