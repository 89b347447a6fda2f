/** Peer matching: the tool with all its rooms, and what people may do in it. */
package org.peerbench.matching;
