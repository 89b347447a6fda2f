/** Accounts, passwords, one-time links, API tokens and sessions: who somebody is and what they may see. */
package org.peerbench.host.account;
