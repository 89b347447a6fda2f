/** An area's posts and holders as files of other programs, with no more than the one who asks may know. */
package org.peerbench.leadership.exporting;
