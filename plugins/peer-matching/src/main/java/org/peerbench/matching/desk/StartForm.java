package org.peerbench.matching.desk;

import gg.jte.Content;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.score.Aspect;
import org.peerbench.matching.score.Score;

/** What is asked for a new round: a name, and settings that usually stay as they are. */
record StartForm(Entered entered, Texts texts) {
    private static final int MANY = 99;
    private static final int LEVELS = 5;
    private static final int NARROW = 4;

    /** How well a pair must fit to be proposed. */
    private enum Least {
        FAIR(Score.FAIR),
        GOOD(Score.GOOD),
        STRONG(Score.STRONG),
        ANY(0);

        private final int score;

        Least(int score) {
            this.score = score;
        }
    }

    /** The field of an aspect's weight. */
    private static String field(Aspect aspect) {
        return "weight-" + aspect.key();
    }

    static StartForm of(Entered entered, Texts texts) {
        return new StartForm(entered, texts);
    }

    /** With what a round begins with. */
    static StartForm fresh(Texts texts) {
        Settings usual = Settings.STANDARD;
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("least", List.of(Least.FAIR.name()));
        fields.put("ahead", List.of(String.valueOf(usual.levelGap())));
        fields.put("receiving", List.of(String.valueOf(usual.receivingCap())));
        fields.put("giving", List.of(String.valueOf(usual.givingCap())));
        for (Aspect aspect : Aspect.values()) {
            fields.put(field(aspect), List.of(String.valueOf(usual.weights().get(aspect.key()))));
        }
        return new StartForm(new Entered(new Form(fields), texts), texts);
    }

    String name() {
        return entered.text("name");
    }

    /** Reads all fields and says what is wrong with them. */
    Settings settings() {
        entered.needed("name", "desk.name.missing");
        return new Settings(
                entered.choice("least", Least.class).orElse(Least.FAIR).score,
                entered.number("ahead", 0, LEVELS),
                entered.number("receiving", 0, MANY),
                entered.number("giving", 0, MANY),
                weights());
    }

    /** As usual where none was sent, as by somebody who never opened them. */
    private Map<String, Integer> weights() {
        if (Arrays.stream(Aspect.values())
                .allMatch(aspect -> entered.text(field(aspect)).isEmpty())) {
            return Settings.STANDARD.weights();
        }
        Map<String, Integer> weights = new HashMap<>();
        for (Aspect aspect : Aspect.values()) {
            boolean likeness = aspect.key().equals(Settings.SIMILARITY);
            int most = likeness ? Settings.MOST_FOR_SIMILARITY : Settings.WHOLE;
            weights.put(aspect.key(), entered.number(field(aspect), 0, most));
        }
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (!weightsWrong() && sum != Settings.WHOLE) {
            entered.wrong(field(Aspect.STRENGTH), "desk.weights.sum", sum, Settings.WHOLE);
        }
        return weights;
    }

    boolean settingWrong() {
        return Stream.of("least", "ahead", "receiving", "giving").anyMatch(field -> error(field) != null);
    }

    boolean weightsWrong() {
        return Arrays.stream(Aspect.values()).anyMatch(aspect -> error(field(aspect)) != null);
    }

    Content nameField() {
        return TextField.of("name", texts.of("desk.name"), entered.text("name"), error("name"))
                .hint(texts.of("desk.name.hint"));
    }

    List<Content> settingFields() {
        List<Option> options = Arrays.stream(Least.values())
                .map(each -> Option.of(each.name(), texts.of("desk.least." + each.name())))
                .toList();
        return List.of(
                new Select(
                        "least",
                        texts.of("desk.least"),
                        texts.of("desk.least.hint"),
                        options,
                        entered.text("least"),
                        error("least")),
                number("ahead"),
                number("receiving"),
                number("giving"));
    }

    List<Content> weightFields() {
        return Arrays.stream(Aspect.values())
                .map(aspect -> (Content) TextField.of(
                                field(aspect),
                                texts.of("score." + aspect.key()),
                                entered.text(field(aspect)),
                                error(field(aspect)))
                        .hint(texts.of("desk.weight." + aspect.key()))
                        .width(NARROW))
                .toList();
    }

    private Content number(String field) {
        return TextField.of(field, texts.of("desk." + field), entered.text(field), error(field))
                .hint(texts.of("desk." + field + ".hint"))
                .width(NARROW);
    }

    private String error(String field) {
        return entered.errors().of(field);
    }
}
