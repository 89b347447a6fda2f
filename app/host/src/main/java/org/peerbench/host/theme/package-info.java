/** Themes: the subjects on which areas need and give help, and the published frameworks behind them. */
package org.peerbench.host.theme;
