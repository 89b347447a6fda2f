/** What the tool tells the rest of the workbench about an area. */
package org.peerbench.relationships.signal;
