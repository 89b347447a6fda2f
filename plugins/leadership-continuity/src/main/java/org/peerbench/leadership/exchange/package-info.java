/** What a file says of posts and who held them, whatever its format; knows neither tables nor pages. */
package org.peerbench.leadership.exchange;
