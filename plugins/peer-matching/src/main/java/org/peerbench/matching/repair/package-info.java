/** What to do when a support came to nothing: the nearest way to help the need all the same, as a draft for coordinators. */
package org.peerbench.matching.repair;
