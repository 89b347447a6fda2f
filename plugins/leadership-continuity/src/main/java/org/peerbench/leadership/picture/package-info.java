/** Pictures of posts through time, as SVG; the same input gives the same bytes. All looks come from the style sheet. */
package org.peerbench.leadership.picture;
