/** What stands out in an area, ranked, with the next step; and what somebody means to do about it, by when. */
package org.peerbench.relationships.finding;
