package org.peerbench.relationships.sentences;

import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.network.Verdict;
import org.peerbench.relationships.network.Word;

/** Who says what about one pair. */
final class WhoSaysSo {
    private final Scale scale;
    private final Dyad dyad;
    private final String from;
    private final String to;

    WhoSaysSo(Scale scale, Dyad dyad, Actor from, Actor to) {
        this.scale = scale;
        this.dyad = dyad;
        this.from = from.label();
        this.to = to.label();
    }

    /** "Both say so", or each side's word in turn. */
    Message message() {
        if (!dyad.says().given() && !dyad.answers().given()) {
            return Message.of("says.nobody", from, to);
        }
        if (dyad.says().value().equals(dyad.answers().value())) {
            return Message.of(dyad.says().verdict() == Verdict.YES ? "says.both" : "says.neither");
        }
        return Message.of("says.each", word(from, dyad.says()), word(to, dyad.answers()));
    }

    private Message word(String name, Word word) {
        if (word.given()) {
            return Message.of("says.one", name, level(scale, word.value().getAsInt()));
        }
        AnswerStatus why = word.report().map(Report::answer).map(Answer::status).orElse(AnswerStatus.NOT_ASKED);
        return Message.of(
                switch (why) {
                    case DONT_KNOW -> "says.dont-know";
                    case DECLINED -> "says.declined";
                    case ANSWERED, NOT_ASKED, SKIPPED, NOT_APPLICABLE -> "says.nothing";
                },
                name);
    }

    static Message level(Scale scale, int value) {
        return Message.of(scale.point(value).orElseThrow().label());
    }
}
