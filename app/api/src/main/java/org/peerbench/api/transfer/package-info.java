/** Tables and files from outside: importers account for every row. */
package org.peerbench.api.transfer;
