/** Reading and writing: one transaction for a tool's rows, the directory and the change log. */
package org.peerbench.api.data;
