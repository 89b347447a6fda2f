package org.peerbench.leadership.exporting;

import java.util.List;
import java.util.Map;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.AreaPosts;

/**
 * What is read of an area for a file.
 *
 * @param posts       what the one who asks may know
 * @param successions which posts went on as which
 * @param before      posts of other areas that went on as posts of this one, by id
 * @param keys        under which ids the area's files know people
 */
record Export(AreaPosts posts, List<Succession> successions, Map<String, Post> before, Map<String, String> keys) {}
