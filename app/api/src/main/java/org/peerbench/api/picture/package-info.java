/** What tools draw with: SVG as text, and how wide a text is. */
package org.peerbench.api.picture;
