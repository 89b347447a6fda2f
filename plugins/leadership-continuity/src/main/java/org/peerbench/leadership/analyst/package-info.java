/** The pages that put figures of continuity before people: of an area, of role families, of areas side by side. */
package org.peerbench.leadership.analyst;
