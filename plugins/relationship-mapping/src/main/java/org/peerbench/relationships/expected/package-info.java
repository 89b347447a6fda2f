/** The partners one would expect at the table: which seats are filled, and which partner holds a seat but no tie. */
package org.peerbench.relationships.expected;
