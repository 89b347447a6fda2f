/** Files in and out through the real server. */
package org.peerbench.relationships.exchange;
