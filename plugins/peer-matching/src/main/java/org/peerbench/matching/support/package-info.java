/** The life of supports: offering, steps, letters, links with one task, pages, routes and what waits. */
package org.peerbench.matching.support;
