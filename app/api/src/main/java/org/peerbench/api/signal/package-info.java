/** Needs, strengths and watch-points that a tool sees in an area. */
package org.peerbench.api.signal;
