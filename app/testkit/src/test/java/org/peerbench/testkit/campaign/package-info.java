/**
 * Faults put into a running workbench one after the other, each as a real jar. Contained means: everything else answers,
 * the right tool is named with a sentence, and a healthy jar in its place works again without a restart.
 */
package org.peerbench.testkit.campaign;
