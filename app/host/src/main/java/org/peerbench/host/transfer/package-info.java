/** Tables from outside and back again: one life for every import, whichever tool it is for, and exports as files. */
package org.peerbench.host.transfer;
