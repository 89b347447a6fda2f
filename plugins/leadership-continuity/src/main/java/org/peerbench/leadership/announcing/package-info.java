/** Tells other tools who leaves and who stays after all. */
package org.peerbench.leadership.announcing;
