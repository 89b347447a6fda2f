package org.peerbench.api.questionnaire;

import java.util.List;
import org.peerbench.api.page.part.Option;

/** What kind of answer a question takes. The values of options are stored; their texts are only shown. */
public sealed interface Kind {
    /** One of a few. */
    record OneChoice(List<Option> options) implements Kind {
        public OneChoice {
            options = List.copyOf(options);
        }
    }

    /**
     * Any number from a list, which can be searched.
     *
     * @param most how many may be chosen at most; 0 for as many as there are
     */
    record SeveralChoices(List<Option> roster, int most) implements Kind {
        public SeveralChoices {
            roster = List.copyOf(roster);
        }
    }

    /**
     * A point on the same scale for each of several subjects.
     *
     * @param subjects what is rated; their values are the subjects of the answers
     * @param points   from the least to the most; their values are whole numbers, in ascending order
     */
    record Scale(List<Option> subjects, List<Option> points) implements Kind {
        public Scale {
            subjects = List.copyOf(subjects);
            points = List.copyOf(points);
            for (int i = 1; i < points.size(); i++) {
                if (Long.parseLong(points.get(i - 1).value())
                        >= Long.parseLong(points.get(i).value())) {
                    throw new IllegalArgumentException("The points of a scale ascend");
                }
            }
        }
    }

    /** One line of at most so many characters. */
    record ShortText(int longest) implements Kind {}

    /** Some lines of at most so many characters. */
    record LongText(int longest) implements Kind {}

    /**
     * A whole number within bounds, both included.
     *
     * @param unit shown behind the field, or {@code null}
     */
    record Number(long least, long most, String unit) implements Kind {}

    /** Whether answers of this kind can be combined: words and free numbers would tell who gave them. */
    default boolean combines() {
        return this instanceof OneChoice || this instanceof SeveralChoices || this instanceof Scale;
    }
}
