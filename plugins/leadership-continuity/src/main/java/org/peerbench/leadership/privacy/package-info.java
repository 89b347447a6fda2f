/** Who is named and for how long, what is held about a person, and what somebody says is wrong. */
package org.peerbench.leadership.privacy;
