/**
 * Tools come, stay and go by an administrator's hand: a jar is uploaded, verified, looked at and accepted; a tool is
 * switched off, removed, and its data deleted when somebody says so.
 */
package org.peerbench.host.install;
