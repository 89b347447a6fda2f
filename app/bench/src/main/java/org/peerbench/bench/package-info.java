/** Measures the workbench beside a yardstick in the same run: what takes 2 s here takes 4 s on a busy machine. */
package org.peerbench.bench;
