/** The directory's own tables, brought in and taken out: areas, organisations and people. */
package org.peerbench.host.transfer.directory;
