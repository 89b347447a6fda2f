/** {@code openapi.json}: the routes of this moment, described from the contributions and the records themselves. */
package org.peerbench.host.openapi;
