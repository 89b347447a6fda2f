/** Leadership continuity: so far one page that says which people the directory knows in each area. */
package org.peerbench.leadership;
