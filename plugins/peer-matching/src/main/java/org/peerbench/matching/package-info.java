/** Peer matching: so far one page that says on which themes needs and strengths are seen. */
package org.peerbench.matching;
