package org.peerbench.relationships.survey;

import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.relationships.record.OwnQuestion;

/** An area's own question as it is put to respondents. */
final class OwnAsked {
    private static final int WORDS = 1000;
    private static final long MILLION = 1_000_000;

    private OwnAsked() {}

    static Question of(OwnQuestion own) {
        Kind takes = switch (own.takes()) {
            case ONE -> new Kind.OneChoice(options(own));
            case SEVERAL -> new Kind.SeveralChoices(options(own), 0);
            case TEXT -> new Kind.LongText(WORDS);
            case NUMBER -> new Kind.Number(0, MILLION, null);
        };
        return new Question(Names.own(own.id()), own.wording(), null, own.audience(), true, true, takes);
    }

    /** The number of a choice is stored, not its words. */
    private static List<Option> options(OwnQuestion own) {
        return IntStream.range(0, own.choices().size())
                .mapToObj(i -> Option.of(Integer.toString(i + 1), own.choices().get(i)))
                .toList();
    }
}
