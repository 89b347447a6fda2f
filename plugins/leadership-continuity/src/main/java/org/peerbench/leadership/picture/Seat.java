package org.peerbench.leadership.picture;

import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.PostHistory;

/**
 * One line of the picture.
 *
 * @param history      the post
 * @param lane         its seat
 * @param label        the post's name
 * @param organisation whose post it is; blank when nobody's in particular
 * @param path         the post's own page
 */
public record Seat(PostHistory history, Lane lane, String label, String organisation, String path) {}
