/** XML from outside, read and written without ever looking beyond the file. */
package org.peerbench.relationships.file.xml;
