package org.peerbench.relationships.network;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * In whose eyes a tie counts. An unknown word is carried along as in Kleene's three-valued logic, so that a pair is
 * unknown exactly when the missing word could still change the answer.
 */
public enum TieRule {
    /** A tie where either side says so; as close as the side that sees it closer. */
    EITHER {
        @Override
        Verdict decide(Word says, Word answers) {
            return says.verdict().or(answers.verdict());
        }

        @Override
        OptionalInt value(Word says, Word answers, Scale scale) {
            return Word.join(says.value(), answers.value(), scale::stronger);
        }
    },
    /** A tie where both sides say so; as close as the side that sees it less close. */
    BOTH {
        @Override
        Verdict decide(Word says, Word answers) {
            return says.verdict().and(answers.verdict());
        }

        @Override
        OptionalInt value(Word says, Word answers, Scale scale) {
            return Word.join(says.value(), answers.value(), scale::weaker);
        }
    },
    /** Every arc as its sender says. */
    REPORTED {
        @Override
        Verdict decide(Word says, Word answers) {
            return says.verdict();
        }

        @Override
        OptionalInt value(Word says, Word answers, Scale scale) {
            return says.value();
        }
    };

    abstract Verdict decide(Word says, Word answers);

    abstract OptionalInt value(Word says, Word answers, Scale scale);

    /** The word in the API: {@code either}, {@code both}, {@code reported}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
