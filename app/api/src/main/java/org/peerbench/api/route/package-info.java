/** REST routes: records in, records out. */
package org.peerbench.api.route;
