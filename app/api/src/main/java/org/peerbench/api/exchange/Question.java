package org.peerbench.api.exchange;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.peerbench.api.date.Span;

/**
 * Something that a tool wants to know and that another may have recorded. It is asked through
 * {@link org.peerbench.api.ToolContext#ask}; tools that know contribute an {@link Answering}.
 *
 * @param <A> one row of the answer
 */
public sealed interface Question<A> {
    /** Id of the area that it is about: what a viewer may know is decided there. */
    String area();

    /**
     * Which links between organisations rest on which person, in an area on a day.
     *
     * @param area id of the area
     * @param day  the day
     */
    record PersonTies(String area, LocalDate day) implements Question<PersonTie> {}

    /**
     * One link between two organisations that one person carries.
     *
     * @param person           id of the person who carries it
     * @param organisation     id of that person's organisation
     * @param withOrganisation id of the organisation at the other end
     * @param withPerson       id of the person at the other end, or {@code null} when not recorded
     * @param relation         key of what was asked about, such as {@code intensity}
     * @param level            the point on that relation's scale, as the scale counts
     * @param meaning          that point in the scale's own words, such as {@code coordination}
     * @param others           how many other people carry the same link, 0 or more: 0 means that it hangs on this person
     *                         alone; empty when it is not known who else does
     * @param path             the page with the evidence, as {@link org.peerbench.api.ToolContext#path} gives it
     */
    record PersonTie(
            String person,
            String organisation,
            String withOrganisation,
            String withPerson,
            String relation,
            int level,
            String meaning,
            OptionalInt others,
            String path) {}

    /**
     * Who holds which post in an area on a day, certainly or possibly. A post that nobody holds gives no row.
     *
     * @param area id of the area
     * @param day  the day
     */
    record PostHoldings(String area, LocalDate day) implements Question<PostHolding> {}

    /**
     * One person in one post.
     *
     * @param post         the post's id in the answering tool
     * @param label        the post's name in plain words
     * @param organisation id of the organisation, or {@code null} when the post belongs to none in particular
     * @param person       id of the person
     * @param held         since when and until when, as exactly as it is known
     * @param certainty    whether the person surely holds it on the day asked about
     * @param status       in which way it is held, an open word such as {@code permanent}, {@code interim}, {@code acting}
     * @param path         the page with the evidence, as {@link org.peerbench.api.ToolContext#path} gives it
     */
    record PostHolding(
            String post,
            String label,
            String organisation,
            String person,
            Span held,
            Certainty certainty,
            String status,
            String path) {
        /** How sure it is that a post is held on a day. */
        public enum Certainty {
            /** It is. */
            YES,
            /** A partial date leaves it open. */
            POSSIBLY
        }
    }
}
