/** The routes of the tool. */
package org.peerbench.leadership.route;
