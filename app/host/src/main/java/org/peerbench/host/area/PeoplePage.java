package org.peerbench.host.area;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.PersonFilter;
import org.peerbench.host.templates.area.JtepeopleGenerated;

/** The people of an area; how to reach them is read only for those who may see it. */
final class PeoplePage {
    private PeoplePage() {}

    static Answer show(Request request, ToolContext context) {
        OneArea one = context.database().read(sql -> OneArea.read(sql, request, context));
        Texts texts = context.texts();
        PersonFilter here = new PersonFilter(null, one.entry().area().id(), null, null);
        List<Person> people = context.database().read(sql -> new People(sql, Contacts.of(request.viewer())).all(here));
        Map<String, Organisation> employers = employers(people, context);
        PeopleLines model = new PeopleLines(
                texts,
                request.viewer().seesContacts(),
                people.stream().map(each -> line(each, employers)).toList(),
                people.isEmpty()
                        ? new EmptyState(texts.of("area.people.none"), texts.of("area.people.go"), "/people")
                        : null);
        return new AreaFraming(one, request, texts)
                .view(AreaFraming.PEOPLE, Template.of(JtepeopleGenerated::render, model))
                .answer();
    }

    private static Map<String, Organisation> employers(List<Person> people, ToolContext context) {
        List<String> ids = people.stream()
                .map(Person::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return context.directory().organisations(ids).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private static PeopleLines.Line line(Person person, Map<String, Organisation> employers) {
        Organisation employer = person.organisation() == null ? null : employers.get(person.organisation());
        AreaLink link = employer == null ? null : new AreaLink(employer.name(), "/organisations/" + employer.id());
        return new PeopleLines.Line(
                person.role(), "/people/" + person.id(), person.name(), link, person.email(), person.telephone());
    }
}
