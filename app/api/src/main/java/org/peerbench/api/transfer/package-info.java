/** Tables from outside: importers receive clean rows and account for every one. */
package org.peerbench.api.transfer;
