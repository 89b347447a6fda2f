/** The forms, asked over HTTP. */
package org.peerbench.leadership.entry;
