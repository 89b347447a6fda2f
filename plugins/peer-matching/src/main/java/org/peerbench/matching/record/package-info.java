/** What matching keeps, and all SQL of it, one class for each group of tables. */
package org.peerbench.matching.record;
