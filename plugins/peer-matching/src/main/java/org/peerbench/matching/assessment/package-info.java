/** How an area sees itself on each theme: several partners answer, the spread is shown, a split is a conversation. */
package org.peerbench.matching.assessment;
