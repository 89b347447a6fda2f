/** Draws the cards that features and tools put into the area page and the home page, side by side and none waiting for another. */
package org.peerbench.host.card;
