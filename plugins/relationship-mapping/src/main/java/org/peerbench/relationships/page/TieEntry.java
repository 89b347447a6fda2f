package org.peerbench.relationships.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Carriers;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;

/** What was typed into the form, as it was typed. */
record TieEntry(
        String from,
        String to,
        String fromPerson,
        String toPerson,
        String level,
        String says,
        String since,
        String observed,
        String source,
        String note) {
    /** Stands for "not known" among the levels. */
    static final String UNKNOWN = "unknown";

    static TieEntry of(Form form) {
        return new TieEntry(
                form.text("from"),
                form.text("to"),
                form.text("fromPerson"),
                form.text("toPerson"),
                form.text("level"),
                form.text("says"),
                form.text("since"),
                form.text("observed"),
                form.text("source"),
                form.text("note"));
    }

    /** An empty entry, for the pair that the address may name. */
    static TieEntry of(Request request) {
        return new TieEntry(
                request.query("from").orElse(""), request.query("to").orElse(""), "", "", "", "", "", "", "", "");
    }

    FormErrors check(List<Actor> partners, List<Person> people, Texts texts) {
        FormErrors errors = new FormErrors();
        if (missing(from, partners)) {
            errors.add("from", texts.of("tie.form.from.missing"));
        }
        if (missing(to, partners)) {
            errors.add("to", texts.of("tie.form.to.missing"));
        } else if (to.equals(from)) {
            errors.add("to", texts.of("tie.form.self"));
        }
        checkPerson("fromPerson", fromPerson, from, people, errors, texts);
        checkPerson("toPerson", toPerson, to, people, errors, texts);
        if (!level.equals(UNKNOWN) && value().isEmpty()) {
            errors.add("level", texts.of("tie.form.level.missing"));
        }
        if (!List.of("both", "from", "to").contains(says)) {
            errors.add("says", texts.of("tie.form.says.missing"));
        }
        checkDate("since", since, errors, texts);
        checkDate("observed", observed, errors, texts);
        if (source.isEmpty()) {
            errors.add("source", texts.of("tie.form.source.missing"));
        }
        return errors;
    }

    private static void checkPerson(
            String field, String person, String organisation, List<Person> people, FormErrors errors, Texts texts) {
        boolean there =
                people.stream().anyMatch(each -> each.id().equals(person) && organisation.equals(each.organisation()));
        if (!person.isEmpty() && !there) {
            errors.add(field, texts.of("tie.form.person.elsewhere"));
        }
    }

    private static boolean missing(String id, List<Actor> partners) {
        return partners.stream().noneMatch(partner -> partner.id().equals(id));
    }

    private static void checkDate(String field, String text, FormErrors errors, Texts texts) {
        if (!text.isEmpty() && PartialDate.parse(text).isEmpty()) {
            errors.add(field, texts.of("form.date.wrong", text));
        }
    }

    private Optional<Integer> value() {
        try {
            int value = Integer.parseInt(level);
            return Relations.INTENSITY.scale().point(value).map(point -> value);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    String name(String id, List<Actor> partners) {
        return partners.stream()
                .filter(partner -> partner.id().equals(id))
                .map(Actor::label)
                .findFirst()
                .orElse(id);
    }

    /** One report for each side that says so. */
    List<Report> reports(Instant now) {
        return switch (says) {
            case "from" -> List.of(report(from, to, now));
            case "to" -> List.of(report(to, from, now));
            default -> List.of(report(from, to, now), report(to, from, now));
        };
    }

    private Report report(String speaker, String about, Instant now) {
        Answer answer = value().map(Answer::of).orElseGet(() -> Answer.without(AnswerStatus.DONT_KNOW));
        return new Report(
                        "",
                        Relations.INTENSITY.code(),
                        speaker,
                        about,
                        speaker,
                        "",
                        answer,
                        Span.of(since, null),
                        PartialDate.parse(observed),
                        now,
                        source,
                        note)
                .between(speaker.equals(from) ? carriers() : carriers().turned());
    }

    private Carriers carriers() {
        return Carriers.of(fromPerson.isEmpty() ? null : fromPerson, toPerson.isEmpty() ? null : toPerson);
    }
}
