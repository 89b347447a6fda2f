/** Who is never to be matched, for a reason that coordinators alone know. */
package org.peerbench.matching.block;
