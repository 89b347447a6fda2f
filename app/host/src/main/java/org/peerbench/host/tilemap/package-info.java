/** Places each area on one hexagon of its own, so that a map of areas needs no boundaries and gives none of them more room. */
package org.peerbench.host.tilemap;
