/** Puts the house together by constructors, in the order in which it comes to life, and takes it down again. */
package org.peerbench.host.boot;
