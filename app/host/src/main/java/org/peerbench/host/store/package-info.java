/** The one database: one writer, read-only readers, migrations, and the log of every tracked change. */
package org.peerbench.host.store;
