/** A whole round of peer support, walked by four people side by side, each in a browser of their own. */
package org.peerbench.dist.browser.round;
