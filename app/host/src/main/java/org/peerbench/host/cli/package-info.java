/** The command line: results on standard output, talk on standard error; 0 done, 1 failed, 2 wrong usage. */
package org.peerbench.host.cli;
