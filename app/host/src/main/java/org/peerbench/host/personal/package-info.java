/** What is held about a person, in the directory and in every tool: shown, taken out, and forgotten. */
package org.peerbench.host.personal;
