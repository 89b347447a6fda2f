package org.peerbench.relationships.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Label;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.network.ScalePoint;

/**
 * Kinds of link that others have asked about, to be added at one click. Collaboration is the scale of Luke and others
 * (UserNetR); the others are asked each way, yes or no, as inter-organisational practice has it.
 */
enum ReadyMade {
    COLLABORATION(false, 5),
    REFERRAL(true, 2),
    DATA_SHARING(true, 2),
    JOINT_MONEY(false, 2),
    SHARED_POST(false, 2);

    private final boolean directed;
    private final int answers;

    ReadyMade(boolean directed, int answers) {
        this.directed = directed;
        this.answers = answers;
    }

    static Optional<ReadyMade> byCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the words of now: once added, they stay as they are. */
    Relation relation(Texts texts) {
        List<ScalePoint> points = IntStream.range(0, answers)
                .mapToObj(value -> new ScalePoint(
                        value, words(texts, "." + value), words(texts, "." + value + ".wording"), value > 0))
                .toList();
        return new Relation(code(), words(texts, ""), directed, new Scale(code(), 1, points, true), 1);
    }

    private Label words(Texts texts, String part) {
        String scale = answers == 2 && part.length() == 2 ? "kinds.yesOrNo" : "kinds." + code();
        return Label.words(texts.of(scale + part));
    }
}
