/** Reports are stored, ties are derived: who says what about whom, and the network that follows from it on a day. */
package org.peerbench.relationships.network;
