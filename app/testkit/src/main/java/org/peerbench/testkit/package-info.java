/** Starts the real workbench with a tool in it, for tests: nothing is mocked, so what passes here runs. */
package org.peerbench.testkit;
