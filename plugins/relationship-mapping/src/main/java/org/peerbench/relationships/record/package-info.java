/** What is stored: partners at the table, and reports. All SQL of the tool stands here. */
package org.peerbench.relationships.record;
