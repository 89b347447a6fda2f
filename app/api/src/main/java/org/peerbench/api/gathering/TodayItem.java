package org.peerbench.api.gathering;

import java.time.LocalDate;
import org.peerbench.api.exchange.Event;

/**
 * Something that waits for somebody.
 *
 * @param key        the same as long as it is the same matter, such as {@code answer-awaited:7f3}
 * @param area       id of the area that it is about; {@code null} where it is about the whole network
 * @param sentence   what waits, in one plain sentence
 * @param waitingFor for whom or what, in a few words; {@code null} when it waits for the reader
 * @param due        the day by which; {@code null} when there is none
 * @param path       the page where it is done, relative to the tool's place
 * @param about      the happening that it follows from, when other tools may know of it too; {@code null} when it is this
 *                   tool's alone
 */
public record TodayItem(
        String key, String area, String sentence, String waitingFor, LocalDate due, String path, Happening about) {
    /** One that is this tool's alone. */
    public TodayItem(String key, String area, String sentence, String waitingFor, LocalDate due, String path) {
        this(key, area, sentence, waitingFor, due, path, null);
    }

    /**
     * The same, as following from something that other tools may know of too. Items of any tools that follow from the same
     * happening in the same area are shown as one, each with its own link.
     *
     * @param event  the kind of event by which tools tell each other of it, such as {@code Event.PersonLeaves.class}
     * @param record id of the directory's record that the event is about: the person who leaves, the organisation that
     *               ended, the area
     */
    public TodayItem about(Class<? extends Event> event, String record) {
        return new TodayItem(key, area, sentence, waitingFor, due, path, new Happening(event, record));
    }

    /**
     * Something that happened, as every tool would name it.
     *
     * @param event  the kind of event by which tools tell each other of it
     * @param record id of the directory's record that it is about
     */
    public record Happening(Class<? extends Event> event, String record) {}
}
