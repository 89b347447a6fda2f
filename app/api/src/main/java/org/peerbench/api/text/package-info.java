/** The visible texts, from message bundles. */
package org.peerbench.api.text;
