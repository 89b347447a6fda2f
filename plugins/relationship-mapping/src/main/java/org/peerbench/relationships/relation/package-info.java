/** The kinds of link that can be asked about, and adding one. */
package org.peerbench.relationships.relation;
