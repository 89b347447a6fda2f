/** Surveys and messages, tried with a small tool that asks. */
package org.peerbench.testkit.asking;
