/** Plays what happened in the fictional region through the tools' own routes and jobs, each on its day. */
package org.peerbench.host.story;
