/** Networks as other programs keep them: one neutral record between every foreign format and what the tool stores. */
package org.peerbench.relationships.file;
