/** What a tool draws inside the host's own pages: panels on an area's page, cards on the home page. */
package org.peerbench.api.card;
