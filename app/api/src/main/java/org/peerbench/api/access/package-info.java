/** Who asks, and what they may do. */
package org.peerbench.api.access;
