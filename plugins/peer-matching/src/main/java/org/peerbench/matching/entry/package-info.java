/** What all forms and written records of matching share: reading what was entered, and showing a form again. */
package org.peerbench.matching.entry;
