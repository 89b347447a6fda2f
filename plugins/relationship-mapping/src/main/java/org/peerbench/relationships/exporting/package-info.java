/** Taking an area's network out, in the formats of other programs and without losing anything on the way. */
package org.peerbench.relationships.exporting;
