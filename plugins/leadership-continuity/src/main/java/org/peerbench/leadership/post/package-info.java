/** Posts with their seats, and who held them in which way; nothing here knows how it is stored or shown. */
package org.peerbench.leadership.post;
