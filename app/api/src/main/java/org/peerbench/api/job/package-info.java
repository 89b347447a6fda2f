/** Longer work: run in the background, one run at a time, with progress, cancel and a history. */
package org.peerbench.api.job;
