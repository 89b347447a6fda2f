/** What the workbench gathers from every tool for pages of its own: what is due, what happened, what is held about a person. */
package org.peerbench.api.gathering;
