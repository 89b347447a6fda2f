/** Areas, organisations, people and themes, which the host owns and every tool refers to by id. */
package org.peerbench.api.directory;
