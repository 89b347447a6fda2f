/** Cheapest circulations in whole numbers, with prices that prove them; knows nothing of areas, needs or offers. */
package org.peerbench.matching.flow;
