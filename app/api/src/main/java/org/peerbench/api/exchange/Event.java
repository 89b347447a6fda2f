package org.peerbench.api.exchange;

import java.util.List;
import org.peerbench.api.date.PartialDate;

/**
 * Something that happened and that other tools may act on. An event is published in the transaction that records it and
 * is heard after the commit, at least once and in the order of publishing, by every tool that subscribed to its kind.
 *
 * <p>What is undone later was true for a while: an undo takes no event back. It only tells the tools whose records it put
 * back ({@link RecordsRestored}), and they publish what follows from that. So hear an event as a reason to look, and ask
 * the directory or a {@link Question} for what holds now.
 */
public sealed interface Event {
    /**
     * A post that somebody leaves or keeps, with what another tool needs to speak of it.
     *
     * @param id           the id that the publishing tool gives it
     * @param label        its name in plain words, such as {@code Director of Adult Social Services}
     * @param organisation id of the organisation, or {@code null} when it belongs to none in particular
     */
    record Post(String id, String label, String organisation) {}

    /**
     * Somebody's departure is known. Published when it is announced, never before; again when the day changes.
     *
     * @param person      id of the person
     * @param posts       what the person leaves; at least one
     * @param lastDay     the last day in post, inclusive, as exactly as it is known; {@code null} when no day is known
     * @param announcedOn when it was announced; {@code null} when not known
     */
    record PersonLeaves(String person, List<Post> posts, PartialDate lastDay, PartialDate announcedOn)
            implements Event {
        public PersonLeaves {
            posts = List.copyOf(posts);
        }
    }

    /**
     * A departure that had been announced does not take place.
     *
     * @param person    id of the person
     * @param posts     what the person keeps
     * @param decidedOn when that was decided; {@code null} when not known
     */
    record PersonStays(String person, List<Post> posts, PartialDate decidedOn) implements Event {
        public PersonStays {
            posts = List.copyOf(posts);
        }
    }

    /**
     * An organisation went into another: the directory has recorded a successor. An organisation that was divided is told
     * once for each successor.
     *
     * @param from id of the organisation that ended or was divided
     * @param into id of its successor
     * @param on   when; {@code null} when not known
     */
    record OrganisationsMerged(String from, String into, PartialDate on) implements Event {}

    /**
     * An area is new in the directory, or something changed by which it is known: its code, name, kind, region or span,
     * or what it went into. Who looks after it and notes about it are not told.
     *
     * @param area id of the area
     * @param what what changed
     */
    record AreaChanged(String area, What what) implements Event {
        /** What changed about an area. */
        public enum What {
            /** It is new in the directory. */
            ADDED,
            /** It is known by something else than before. */
            DESCRIBED,
            /** A successor was recorded or taken back. */
            SUCCEEDED,
            /** It was taken out of the directory. */
            REMOVED
        }
    }

    /**
     * An undo, or the undo of an undo, has put records back as they once stood, whatever wrote them: a form, a program or
     * an import. The workbench publishes it with the undo, and each tool hears of its own tables only. A tool that has
     * told others what its records say hears this to tell them what they say now.
     *
     * @param tables the hearing tool's tables in which rows were put back, by name; at least one
     */
    record RecordsRestored(List<String> tables) implements Event {
        public RecordsRestored {
            tables = List.copyOf(tables);
        }
    }
}
