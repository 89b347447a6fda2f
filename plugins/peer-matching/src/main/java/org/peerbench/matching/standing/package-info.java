/** Where an area stands on a theme, from what several partners say of it. */
package org.peerbench.matching.standing;
