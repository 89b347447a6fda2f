/** An area's posts told: the picture through time, a post's story, a person's page, what comes, who has worked with whom. */
package org.peerbench.leadership.story;
