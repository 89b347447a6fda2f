/** What the figures of continuity are: each with its definition, and with bounds wherever dates are known in part only. */
package org.peerbench.leadership.measure;
