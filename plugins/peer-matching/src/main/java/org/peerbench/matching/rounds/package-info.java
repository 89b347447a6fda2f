/** Rounds that are kept: made or brought in, solved in the background, asked why not, decided pair by pair, published. */
package org.peerbench.matching.rounds;
