/** What partners have agreed with each other: parties, status, named risks; and where it is a relationship on paper only. */
package org.peerbench.relationships.agreement;
