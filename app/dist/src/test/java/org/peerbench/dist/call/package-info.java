/** One call for every route, with real parameters on the demonstration's data. */
package org.peerbench.dist.call;
