/** What goes when somebody leaves, whom to introduce before, and what other tools may know of who holds which post. */
package org.peerbench.leadership.departure;
