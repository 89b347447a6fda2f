/** The smallest tool that has everything, as an example for tools of your own. */
package org.peerbench.testkit.example.visits;
