/** Work in the background: runs of the jobs that tools and the workbench itself contribute, their schedules and history. */
package org.peerbench.host.job;
