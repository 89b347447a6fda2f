/** Visible texts: message bundles of the host and of tools. */
package org.peerbench.host.text;
