/** A matching round as plain records, and its exact solution level by level. Knows no database, clock or request. */
package org.peerbench.matching.round;
