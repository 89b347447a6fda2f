/** The coordinator's desk: rounds from their first draft until they are published, on pages. */
package org.peerbench.matching.desk;
