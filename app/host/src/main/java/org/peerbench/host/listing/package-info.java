/** What lists and pages of records share: addresses that keep what was chosen, parts of a list, days and open words. */
package org.peerbench.host.listing;
