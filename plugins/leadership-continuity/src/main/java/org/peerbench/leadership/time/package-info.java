/** Dates as they are known, what lies between them, and questions about time that have three answers. */
package org.peerbench.leadership.time;
