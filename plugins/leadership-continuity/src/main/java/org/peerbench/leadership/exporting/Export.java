package org.peerbench.leadership.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.record.Naming;

/**
 * What is read of an area for a file.
 *
 * @param posts       what the one who asks may know
 * @param successions which posts went on as which
 * @param before      posts of other areas that went on as posts of this one, by id
 * @param elections   of the area
 * @param plans       how far successions are arranged, for those who look after the area
 * @param keys        under which ids the area's files know people
 * @param naming      who may be named
 * @param today       the day on which is asked
 */
record Export(
        AreaPosts posts,
        List<Succession> successions,
        Map<String, Post> before,
        List<Election> elections,
        List<Plan> plans,
        Map<String, String> keys,
        Naming naming,
        LocalDate today) {}
