/** Areas, organisations, people and themes: what the host owns and every tool refers to by id. */
package org.peerbench.host.directory;
