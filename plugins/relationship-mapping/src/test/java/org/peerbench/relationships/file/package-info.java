/** Files of other programs, sound and damaged. */
package org.peerbench.relationships.file;
