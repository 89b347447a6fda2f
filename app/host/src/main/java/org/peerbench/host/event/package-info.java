/** Writing down what tools tell each other, within the transaction that says it. */
package org.peerbench.host.event;
