/** Messages to people: written with the rows they belong to, looked at by a coordinator, and only then sent. */
package org.peerbench.api.outbox;
