package org.peerbench.relationships.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Person;

/** Somebody answering on a phone, page by page; counts what they had to decide. */
final class Walk {
    private final Person phone;
    private final String area;
    private Page page;
    private int answers;
    private int ticks;

    Walk(Person phone, Page page, String area) {
        this.phone = phone;
        this.page = page;
        this.area = area;
    }

    /** On with the next area of the same survey. */
    Walk in(String nextArea) {
        return new Walk(phone, page, nextArea);
    }

    Page page() {
        return page;
    }

    /** How many answers are stored: one for a list, one for each partner on a scale, one for a text. */
    int answers() {
        return answers;
    }

    /** The same with every tick in a list counted by itself. */
    int ticks() {
        return ticks;
    }

    Walk who(List<String> chosen, String missing) {
        answers += missing.isEmpty() ? 1 : 2;
        ticks += Math.max(1, chosen.size()) + (missing.isEmpty() ? 0 : 1);
        List<String> values = chosen.isEmpty() ? List.of("~none") : chosen;
        return send(Map.of("q." + Names.who(area), values, "q." + Names.missing(area), List.of(missing)));
    }

    /** The same point for all who are asked about. */
    Walk closely(Map<String, Integer> levels) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        levels.forEach(
                (partner, level) -> fields.put("q." + Names.closely(area) + "." + partner, List.of(level.toString())));
        return counted(fields);
    }

    /** The three items of trust or value, for every partner on the page. */
    Walk rated(String relation, java.util.function.ToIntFunction<String> rating) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Item item : Item.of(relation)) {
            String prefix = "q." + Names.item(item, area) + ".";
            page.document().select("input[type=radio]").stream()
                    .map(input -> input.attr("name"))
                    .filter(name -> name.startsWith(prefix))
                    .distinct()
                    .forEach(name -> fields.put(
                            name, List.of(Integer.toString(rating.applyAsInt(name.substring(prefix.length()))))));
        }
        return counted(fields);
    }

    Walk brings(List<String> what) {
        answers++;
        ticks += what.size();
        return send(Map.of("q." + Names.brings(area), what));
    }

    /** Sends all off. */
    Page finish() {
        page = phone.follow(phone.submit(page, "main form", Map.of()));
        return page;
    }

    /** The step as it is, with nothing filled in. */
    Walk skip() {
        return send(Map.of());
    }

    Walk back(String path) {
        page = phone.get(path);
        return this;
    }

    private Walk counted(Map<String, List<String>> fields) {
        answers += fields.size();
        ticks += fields.size();
        return send(fields);
    }

    Walk send(Map<String, List<String>> fields) {
        Page answered = phone.submitAll(page, "main form", fields);
        if (answered.status() != 303) {
            throw new AssertionError(answered.text());
        }
        page = phone.follow(answered);
        return this;
    }
}
