/** Durations under right-censoring and delayed entry, and counts that are compared: the estimators as their papers give them, in days and knowing nothing of posts. */
package org.peerbench.leadership.survival;
