/** The tools that meet. None names another. */
package org.peerbench.testkit.meeting.tools;
