/** Signals: the host asks every tool what it sees in an area, keeps and dates the answers, and shows them everywhere. */
package org.peerbench.host.signal;
