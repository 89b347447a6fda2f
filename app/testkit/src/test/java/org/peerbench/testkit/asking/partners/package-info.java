/** A small tool that asks partners whom they work with, and how far they trust them. */
package org.peerbench.testkit.asking.partners;
