package org.peerbench.host.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.PersonFilter;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.listing.Existence;
import org.peerbench.host.listing.OpenWords;
import org.peerbench.host.templates.organisation.JtepageGenerated;

/** The page of one organisation. */
final class OrganisationPage {
    private OrganisationPage() {}

    static Answer answer(Request request, ToolContext context) {
        return context.database().read(sql -> draw(sql, request, context.texts()));
    }

    /**
     * The organisation that the path names.
     *
     * @throws Refusal 404
     */
    static OrganisationEntry asked(Handle sql, Request request, Texts texts) {
        return new Organisations(sql)
                .find(request.path("organisation"))
                .orElseThrow(() -> Refusal.notFound(texts.of("organisation.nothing")));
    }

    static View.Crumb crumb(Texts texts) {
        return new View.Crumb(texts.of("organisation.all"), "/organisations");
    }

    private static Answer draw(Handle sql, Request request, Texts texts) {
        OrganisationEntry entry = asked(sql, request, texts);
        Organisation organisation = entry.organisation();
        SourceNames sources = new SourceNames(sql, texts);
        boolean mayChange = RecordAccess.may(request, organisation.areas());
        OrganisationShown model = new OrganisationShown(
                texts,
                Paths.of(organisation),
                organisation.id(),
                mayChange,
                new Facts(texts, sources).of(entry),
                new AreaShares(sql, texts, sources).of(entry),
                new SuccessionLines(sql, texts).of(entry),
                people(sql, organisation, request),
                request.viewer().seesContacts(),
                existence(organisation, request.asOf(), texts));
        View view = View.of(organisation.name(), Template.of(JtepageGenerated::render, model))
                .context(context(organisation, texts))
                .under(crumb(texts));
        List<String> areas = organisation.areas();
        return (areas.size() == 1 ? view.about(areas.get(0)) : view).answer();
    }

    private static String existence(Organisation organisation, LocalDate day, Texts texts) {
        Existence existence = Existence.on(day, organisation.valid());
        return existence == Existence.YES
                ? null
                : texts.of("organisation.existence." + existence.word(), DayText.of(day));
    }

    private static String context(Organisation organisation, Texts texts) {
        String type = OpenWords.types(texts).of(organisation.type());
        int areas = organisation.areas().size();
        return organisation.valid().to() == null
                ? texts.of("organisation.context.one", type, areas)
                : texts.of(
                        "organisation.context.ended",
                        type,
                        areas,
                        DayText.of(organisation.valid().to()));
    }

    private static List<OrganisationShown.Human> people(Handle sql, Organisation organisation, Request request) {
        PersonFilter theirs = new PersonFilter(null, null, organisation.id(), null);
        return new People(sql, Contacts.of(request.viewer()))
                .all(theirs).stream().map(OrganisationPage::human).toList();
    }

    private static OrganisationShown.Human human(Person person) {
        return new OrganisationShown.Human(
                "/people/" + person.id(), person.role(), person.name(), person.email(), person.telephone());
    }
}
