/** Kumu's JSON: the short blueprint and the full export. */
package org.peerbench.relationships.file.kumu;
