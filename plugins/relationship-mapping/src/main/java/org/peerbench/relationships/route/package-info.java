/** The routes of the tool. */
package org.peerbench.relationships.route;
