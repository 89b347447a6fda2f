package org.peerbench.api.gathering;

import java.time.LocalDate;

/**
 * Something that waits for somebody.
 *
 * @param key        the same as long as it is the same matter, such as {@code answer-awaited:7f3}
 * @param area       id of the area that it is about
 * @param sentence   what waits, in one plain sentence
 * @param waitingFor for whom or what, in a few words; {@code null} when it waits for the reader
 * @param due        the day by which; {@code null} when there is none
 * @param path       the page where it is done, relative to the tool's place
 */
public record TodayItem(String key, String area, String sentence, String waitingFor, LocalDate due, String path) {}
