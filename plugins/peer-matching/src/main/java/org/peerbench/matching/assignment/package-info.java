/**
 * Who gets whom, one to one, at the least cost or the greatest worth: exact, in whole numbers, proved by prices, and able
 * to say what any other pair would cost.
 */
package org.peerbench.matching.assignment;
