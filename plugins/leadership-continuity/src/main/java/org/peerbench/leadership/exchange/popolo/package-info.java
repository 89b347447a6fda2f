/** Posts and holders as Popolo JSON, with all that Popolo has no word for in one object, {@code x_continuity}. */
package org.peerbench.leadership.exchange.popolo;
