/** What was changed, by whom and when, and how it is taken back. */
package org.peerbench.host.change;
