/** Measures the workbench, by hand and never in a test: requests beside a yardstick, loading and dispatch by themselves. */
package org.peerbench.bench;
