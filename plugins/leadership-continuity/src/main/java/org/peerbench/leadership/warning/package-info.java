/** What to look at before it is too late: twelve rules, each with its fact, source, date and action; signals from them. */
package org.peerbench.leadership.warning;
