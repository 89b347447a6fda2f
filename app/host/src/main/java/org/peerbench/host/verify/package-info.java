/**
 * Looks at a tool's jar before it runs. {@link org.peerbench.host.verify.Verifier} reads descriptor, classes and
 * migrations without loading anything, and asks the tool what it adds in a process of its own.
 */
package org.peerbench.host.verify;
