package org.peerbench.relationships.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Label;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.network.ScalePoint;

/**
 * A kind of link as it was typed.
 *
 * @param answers one a line, from the weakest to the closest; after a semicolon the sentence that a respondent reads
 * @param none    whether the first answer means that there is no link
 * @param closest whether the closest answer has the number one, as on some published scales
 */
record KindEntry(String name, String directed, String answers, String none, String closest) {
    static final KindEntry EMPTY = new KindEntry("", "no", "", "yes", "no");

    private static final int LONGEST_NAME = 60;
    private static final int MOST_ANSWERS = 10;

    static KindEntry of(Form form) {
        return new KindEntry(
                form.text("name"),
                form.text("directed"),
                form.text("answers"),
                form.text("none"),
                form.text("closest"));
    }

    FormErrors check(Set<String> taken, Texts texts) {
        FormErrors errors = new FormErrors();
        if (code().isEmpty() || name.length() > LONGEST_NAME) {
            errors.add("name", texts.of("kinds.name.wrong", LONGEST_NAME));
        } else if (taken.contains(code())) {
            errors.add("name", texts.of("kinds.name.taken", name));
        }
        long lines = lines().size();
        if (lines < 2 || lines > MOST_ANSWERS || lines().stream().distinct().count() < lines) {
            errors.add("answers", texts.of("kinds.answers.wrong", MOST_ANSWERS));
        }
        return errors;
    }

    /** The name in small letters, digits and dashes. */
    String code() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    Relation relation() {
        List<String> lines = lines();
        boolean falling = closest.equals("yes");
        int first = none.equals("yes") ? 0 : 1;
        List<ScalePoint> points = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            int value = falling ? lines.size() - place : first + place;
            String[] said = lines.get(place).split(";", 2);
            points.add(new ScalePoint(
                    value,
                    Label.words(said[0].strip()),
                    Label.words(said[said.length - 1].strip()),
                    place > 0 || !none.equals("yes")));
        }
        Scale scale = new Scale(code(), 1, points, !falling);
        return new Relation(
                code(),
                Label.words(name),
                directed.equals("yes"),
                scale,
                scale.ties().get(0).value());
    }

    private List<String> lines() {
        return answers.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
