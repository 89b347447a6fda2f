/** The picture of a network: where each partner stands, what is drawn, and the SVG of page and export. */
package org.peerbench.relationships.map;
