/** The pages and routes of areas: where something is so, on a map or in a table; one area on one page; its form. */
package org.peerbench.host.area;
