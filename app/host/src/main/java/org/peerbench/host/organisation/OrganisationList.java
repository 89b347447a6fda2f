package org.peerbench.host.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.Paging;
import org.peerbench.host.directory.Slice;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.AreaChoice;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.listing.Existence;
import org.peerbench.host.listing.OpenWords;
import org.peerbench.host.listing.Pager;
import org.peerbench.host.templates.organisation.JtelistGenerated;

/** The list of organisations. */
final class OrganisationList {
    private OrganisationList() {}

    static Answer answer(Request request, ToolContext context) {
        OrganisationQuestion question = OrganisationQuestion.of(request);
        return context.database().read(sql -> draw(sql, question, request, context.texts()));
    }

    private static Answer draw(Handle sql, OrganisationQuestion question, Request request, Texts texts) {
        Organisations all = new Organisations(sql);
        String cursor = request.query(Pager.CURSOR).orElse(null);
        Slice<OrganisationEntry> part = all.list(question.filter(), new Paging(Pager.SIZE, cursor));
        long count = all.count(question.filter());
        Address address = question.address();
        OrganisationListing model = new OrganisationListing(
                texts,
                question,
                types(all, question, texts),
                AreaChoice.options(sql, question.day(), texts, question.area()),
                question.choice().fields(),
                question.hasMine() ? AreaChoice.whose(texts, question.address(), question.mine()) : null,
                lines(sql, part.items(), question.day(), texts),
                Pager.of(request, texts, address, part.items().size(), count, part.next()),
                address.at("/organisations.csv").text(),
                address.at("/organisations.xlsx").text(),
                RecordAccess.may(request, request.viewer().areas()));
        String context = texts.of(
                question.narrowed() ? "organisation.context.some" : "organisation.context.all",
                count,
                DayText.of(question.day()));
        return View.of(texts.of("organisation.all"), Template.of(JtelistGenerated::render, model))
                .context(context)
                .answer();
    }

    private static List<Option> types(Organisations all, OrganisationQuestion question, Texts texts) {
        OpenWords words = OpenWords.types(texts);
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("listing.every")));
        all.types(question.anyType())
                .forEach(tally -> options.add(Option.of(
                        tally.value(), texts.of("organisation.tally", words.of(tally.value()), tally.count()))));
        if (options.stream().noneMatch(option -> option.value().equals(question.type()))) {
            options.add(Option.of(question.type(), words.of(question.type())));
        }
        return options;
    }

    private static List<OrganisationListing.Line> lines(
            Handle sql, List<OrganisationEntry> entries, LocalDate day, Texts texts) {
        Places places = Places.of(sql, entries);
        OpenWords words = OpenWords.types(texts);
        return entries.stream()
                .map(OrganisationEntry::organisation)
                .map(each -> new OrganisationListing.Line(
                        Paths.of(each),
                        each.name(),
                        words.of(each.type()),
                        each.code(),
                        places.first(each.areas()),
                        places.more(each.areas()),
                        DayText.of(each.valid().from()),
                        DayText.of(each.valid().to()),
                        Existence.on(day, each.valid()) == Existence.POSSIBLY))
                .toList();
    }
}
