/** What changed, shown in words, and how it is undone. */
package org.peerbench.host.history;
