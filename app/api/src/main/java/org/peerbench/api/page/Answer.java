package org.peerbench.api.page;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.peerbench.api.calendar.Calendar;

/** What a page or an action answers. */
public sealed interface Answer {
    /**
     * Sends the browser elsewhere (303).
     *
     * @param to      a path within the workbench
     * @param message shown on the next page, or {@code null}
     * @param undo    the set of changes that the next page offers to undo, or {@code null}
     */
    record Redirect(String to, String message, String undo) implements Answer {
        /** Goes there and says nothing. */
        public static Redirect to(String path) {
            return new Redirect(path, null, null);
        }

        /** Says something on the next page. */
        public Redirect saying(String text) {
            return new Redirect(to, text, undo);
        }

        /** Offers an undo on the next page. */
        public Redirect undoing(String set) {
            return new Redirect(to, message, set);
        }
    }

    /**
     * A file to save. In the demonstration its name begins with {@code DEMO-}, which the host sees to.
     *
     * @param name      the file's name
     * @param mediaType such as {@code text/csv; charset=utf-8}
     * @param bytes     its content
     */
    record Download(String name, String mediaType, byte[] bytes) implements Answer {
        @Override
        public boolean equals(Object other) {
            return other instanceof Download that
                    && name.equals(that.name)
                    && mediaType.equals(that.mediaType)
                    && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Download[" + name + ", " + mediaType + ", " + bytes.length + " bytes]";
        }
    }

    /**
     * A file that lies somewhere and may be too large to be held in memory. Its name is treated as that of a download.
     *
     * @param name      the file's name
     * @param mediaType such as {@code application/zip}
     * @param file      where it lies
     */
    record StoredFile(String name, String mediaType, Path file) implements Answer {}

    /**
     * Tables to save; the host writes them, guards against formulas, and treats the name as that of a download.
     *
     * @param name   the file's name; one that ends in {@code .xlsx} is a workbook, any other a CSV of the first sheet
     * @param sheets at least one, with different names
     */
    record Tables(String name, List<Sheet> sheets) implements Answer {
        /**
         * A sheet.
         *
         * @param name     on its tab, at most 31 characters and none of {@code / \ ? * [ ] :}
         * @param headings the first row
         * @param rows     cells as text, as many as headings; {@code null} stays blank
         * @param numbers  headings of the columns in which a workbook keeps whole numbers as numbers, to sum and to chart
         */
        public record Sheet(String name, List<String> headings, List<List<String>> rows, Set<String> numbers) {
            /** All cells are text. */
            public Sheet(String name, List<String> headings, List<List<String>> rows) {
                this(name, headings, rows, Set.of());
            }

            public Sheet {
                numbers = Set.copyOf(numbers);
            }
        }

        public Tables {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * A calendar to save or to subscribe to; the host writes it as iCalendar, and treats the name as that of a download.
     * The same calendar gives the same bytes.
     *
     * @param name     the file's name, ending in {@code .ics}
     * @param calendar what it says
     */
    record CalendarFile(String name, Calendar calendar) implements Answer {}

    /** A whole page. */
    record Whole(View view) implements Answer {}
}
