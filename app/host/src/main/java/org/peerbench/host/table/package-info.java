/** Tables from outside and back again: reads any xlsx or CSV within limits, matches its columns, and writes exports. */
package org.peerbench.host.table;
