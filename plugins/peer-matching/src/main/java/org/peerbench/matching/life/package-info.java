/** The life of a support as pure rules: who may take which step in which state, and what follows. */
package org.peerbench.matching.life;
