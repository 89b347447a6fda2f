/** Orders from the command line: carried out on a data folder, or by the process that is serving it. */
package org.peerbench.host.console;
