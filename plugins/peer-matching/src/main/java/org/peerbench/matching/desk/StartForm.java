package org.peerbench.matching.desk;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.round.Settings;
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

    static StartForm of(Entered entered, Texts texts) {
        return new StartForm(entered, texts);
    }

    /** With what a round begins with. */
    static StartForm fresh(Texts texts) {
        Settings usual = Settings.STANDARD;
        return new StartForm(
                new Entered(
                        new Form(Map.of(
                                "least", List.of(Least.FAIR.name()),
                                "ahead", List.of(String.valueOf(usual.levelGap())),
                                "receiving", List.of(String.valueOf(usual.receivingCap())),
                                "giving", List.of(String.valueOf(usual.givingCap())))),
                        texts),
                texts);
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
                Settings.STANDARD.weights());
    }

    boolean settingWrong() {
        return entered.errors().all().keySet().stream().anyMatch(field -> !field.equals("name"));
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

    private Content number(String field) {
        return TextField.of(field, texts.of("desk." + field), entered.text(field), error(field))
                .hint(texts.of("desk." + field + ".hint"))
                .width(NARROW);
    }

    private String error(String field) {
        return entered.errors().of(field);
    }
}
