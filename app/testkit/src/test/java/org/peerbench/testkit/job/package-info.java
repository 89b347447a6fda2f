/** Work in the background, as a tool brings it and as people and programs follow it. */
package org.peerbench.testkit.job;
