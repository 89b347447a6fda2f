/** Figures about a network, each with its exact definition, its population and what the unknown pairs could change. */
package org.peerbench.relationships.measure;
