package org.peerbench.leadership.page;

import java.util.List;
import org.peerbench.api.page.part.Tag;

/**
 * One seat on a day, as a table shows it.
 *
 * @param post         name of the post
 * @param path         the post's story
 * @param record       where something about it is recorded; blank for who may not
 * @param organisation whose post it is; blank when nobody's in particular
 * @param who          the holder's name, or that it is not recorded; blank when the seat is empty
 * @param person       the holder's page; blank where there is none
 * @param way          in which way it is held, or that it is empty
 * @param since        since when, in words
 * @param source       the public address that says so; blank without one
 * @param next         what is known of what comes, each in words
 * @param unannounced  whether some of that is not public yet
 * @param checked      when somebody last looked
 * @param leaves       where a departure is recorded; blank where nobody can be said to leave
 * @param holder       id of the holding; blank when the seat is empty
 */
public record SeatRow(
        String post,
        String path,
        String record,
        String organisation,
        String who,
        String person,
        Tag way,
        String since,
        String source,
        List<String> next,
        boolean unannounced,
        String checked,
        String leaves,
        String holder) {}
