package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.part.Checkboxes;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.text.Texts;

/** Who is to be invited, as typed. */
record InviteFields(String person, String name, String email, List<String> areas) {
    static final InviteFields EMPTY = new InviteFields("", "", "", List.of());

    private static final String ADDRESS = "[^\\s@<>,;]+@[^\\s@<>,;]+";

    static InviteFields of(Form form) {
        return new InviteFields(form.text("person"), form.text("name"), form.text("email"), form.values("areas"));
    }

    FormErrors errors(Texts texts) {
        FormErrors errors = new FormErrors();
        if (person.isEmpty() && name.isEmpty()) {
            errors.add("name", texts.of("survey.wrong.name"));
        }
        if (!email.isEmpty() && !email.matches(ADDRESS)) {
            errors.add("email", texts.of("survey.wrong.email"));
        }
        return errors;
    }

    /** Where no area was chosen, all of the survey's. */
    Invitee invitee(List<String> all, ToolContext context) {
        List<String> chosen = areas.isEmpty() ? all : areas;
        String organisation = Optional.of(person)
                .filter(id -> !id.isEmpty())
                .flatMap(id -> context.directory().person(id))
                .map(Person::organisation)
                .orElse(null);
        return new Invitee(
                person.isEmpty() ? null : person,
                organisation,
                person.isEmpty() ? name : null,
                email.isEmpty() ? null : email,
                chosen);
    }

    List<Content> parts(List<String> all, ToolContext context, FormErrors errors) {
        Texts texts = context.texts();
        List<Content> parts = new ArrayList<>();
        parts.add(new Select("person", texts.of("survey.invite.person"), null, people(all, context), person, null));
        parts.add(TextField.of("name", texts.of("survey.invite.name"), name, errors.of("name"))
                .hint(texts.of("survey.invite.name.hint")));
        parts.add(TextField.of("email", texts.of("survey.invite.email"), email, errors.of("email"))
                .hint(texts.of("survey.invite.email.hint"))
                .type("email"));
        if (all.size() > 1) {
            List<Option> options = all.stream()
                    .map(area -> Option.of(
                            area, context.directory().area(area).map(Area::name).orElse(area)))
                    .toList();
            parts.add(new Checkboxes("areas", texts.of("survey.column.areas"), null, options, areas, null));
        }
        return parts;
    }

    private static List<Option> people(List<String> areas, ToolContext context) {
        Map<String, Option> options = new LinkedHashMap<>();
        options.put("", Option.of("", context.texts().of("survey.invite.person.none")));
        for (String area : areas) {
            for (Person person : context.directory().peopleIn(area)) {
                options.putIfAbsent(person.id(), Option.of(person.id(), words(person, context)));
            }
        }
        return List.copyOf(options.values());
    }

    private static String words(Person person, ToolContext context) {
        String organisation = Optional.ofNullable(person.organisation())
                .flatMap(id -> context.directory().organisation(id))
                .map(Organisation::name)
                .map(name -> ", " + name)
                .orElse("");
        return person.role() + (person.name() == null ? "" : ", " + person.name()) + organisation;
    }
}
