package org.peerbench.host.person;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.People;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.templates.person.JtepageGenerated;

/** The page of one person. */
final class PersonPage {
    private PersonPage() {}

    static Answer answer(Request request, ToolContext context) {
        return context.database().read(sql -> draw(sql, request, context.texts()));
    }

    /**
     * The person whom the path names, with contacts only if the viewer sees them.
     *
     * @throws Refusal 404
     */
    static Person asked(Handle sql, Request request, Texts texts) {
        return new People(sql, Contacts.of(request.viewer()))
                .find(request.path("person"))
                .orElseThrow(() -> Refusal.notFound(texts.of("person.nothing")));
    }

    static View.Crumb crumb(Texts texts) {
        return new View.Crumb(texts.of("person.all"), "/people");
    }

    static String path(Person person) {
        return "/people/" + person.id();
    }

    /** The areas to which a person belongs: none or one. */
    static List<String> areas(Person person) {
        return person.area() == null ? List.of() : List.of(person.area());
    }

    private static Answer draw(Handle sql, Request request, Texts texts) {
        Person person = asked(sql, request, texts);
        Surroundings where = Surroundings.of(sql, List.of(person));
        PersonShown model = new PersonShown(
                texts,
                person,
                path(person),
                where.organisation(person),
                where.area(person),
                request.viewer().seesContacts(),
                RecordAccess.may(request, areas(person)));
        String name = person.name() == null ? texts.of("person.unnamed") : person.name();
        return View.of(person.role(), Template.of(JtepageGenerated::render, model))
                .context(name)
                .under(crumb(texts))
                .about(person.area())
                .answer();
    }
}
