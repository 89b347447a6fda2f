/** Who is named, asked over HTTP. */
package org.peerbench.leadership.privacy;
