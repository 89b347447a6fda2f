/** Entries of the command palette. */
package org.peerbench.api.command;
