package org.peerbench.seeds.demo;

import java.time.LocalDate;

/**
 * A seat at an organisation, whoever holds it.
 *
 * @param organisation code of the employer
 * @param area         code of the area that it serves, or empty where it serves several
 * @param from         the day on which it was made, or empty where that is before records
 * @param until        the first day on which it was no more, or empty
 */
record Post(PostKind kind, String organisation, String title, String area, int seats, String from, String until) {
    private static final LocalDate BEFORE_RECORDS = LocalDate.of(1974, 4, 1);

    static Post of(PostKind kind, String organisation, String title, String area) {
        return new Post(kind, organisation, title, area, 1, "", "");
    }

    Post seats(int several) {
        return new Post(kind, organisation, title, area, several, from, until);
    }

    Post from(String day) {
        return new Post(kind, organisation, title, area, seats, day, until);
    }

    Post until(String day) {
        return new Post(kind, organisation, title, area, seats, from, day);
    }

    /** The earliest day on which there can have been such a post. */
    LocalDate made() {
        return from.isEmpty() ? BEFORE_RECORDS : LocalDate.parse(from + "0000-01-01".substring(from.length()));
    }

    /** Names the post in ids and in chance, such as {@code L04-DASS}. */
    String key() {
        String place = area.isEmpty() || organisation.endsWith(area.substring(area.length() - 2))
                ? ""
                : "-" + area.substring(area.length() - 2);
        return organisation.substring(2) + "-" + kind.name().replace('_', '-') + place;
    }
}
