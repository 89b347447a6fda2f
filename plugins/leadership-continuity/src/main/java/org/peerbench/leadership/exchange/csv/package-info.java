/** Posts and holders as a table, a row for each part of a holding. */
package org.peerbench.leadership.exchange.csv;
