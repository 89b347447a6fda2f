package org.peerbench.host.person;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.Paging;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.Slice;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.listing.AreaChoice;
import org.peerbench.host.listing.Pager;
import org.peerbench.host.templates.person.JtelistGenerated;

/** The list of people. */
final class PersonList {
    private PersonList() {}

    static Answer answer(Request request, ToolContext context) {
        PersonQuestion question = PersonQuestion.of(request);
        return context.database().read(sql -> draw(sql, question, request, context.texts()));
    }

    private static Answer draw(Handle sql, PersonQuestion question, Request request, Texts texts) {
        // What the viewer may not see is not even read.
        People people = new People(sql, Contacts.of(request.viewer()));
        String cursor = request.query(Pager.CURSOR).orElse(null);
        Slice<Person> part = people.list(question.filter(), new Paging(Pager.SIZE, cursor));
        long count = people.count(question.filter());
        PersonListing model = new PersonListing(
                texts,
                question,
                AreaChoice.options(sql, question.today(), texts, question.area()),
                question.choice().fields(),
                question.hasMine() ? AreaChoice.whose(texts, question.address(), question.mine()) : null,
                lines(sql, part.items()),
                Pager.of(request, texts, question.address(), part.items().size(), count, part.next()),
                request.viewer().seesContacts(),
                RecordAccess.may(request, request.viewer().areas()));
        return View.of(texts.of("person.all"), Template.of(JtelistGenerated::render, model))
                .context(texts.of(question.narrowed() ? "person.context.some" : "person.context.all", count))
                .answer();
    }

    private static List<PersonListing.Line> lines(Handle sql, List<Person> people) {
        Surroundings where = Surroundings.of(sql, people);
        return people.stream()
                .map(person -> new PersonListing.Line(
                        "/people/" + person.id(),
                        person.role(),
                        person.name(),
                        where.organisation(person),
                        where.area(person),
                        person.email(),
                        person.telephone()))
                .toList();
    }
}
