/** What needs all tools together: the very jars that are shipped, in the real host, as people and programs meet it. */
package org.peerbench.dist;
