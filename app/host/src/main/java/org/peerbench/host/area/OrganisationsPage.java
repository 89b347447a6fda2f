package org.peerbench.host.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.OpenWords;
import org.peerbench.host.templates.area.JteorganisationsGenerated;

/** The organisations that work in an area on a day, by type: council and commissioners before those who provide care. */
final class OrganisationsPage {
    private static final List<String> FIRST =
            List.of("council", "icb", "ccg", "stp", "trust", "acute", "mental", "community");

    private OrganisationsPage() {}

    static Answer show(Request request, ToolContext context) {
        OneArea one = context.database().read(sql -> OneArea.read(sql, request, context));
        Texts texts = context.texts();
        Address here = SameDay.at("/organisations", request);
        List<Organisation> all =
                context.directory().organisationsIn(one.entry().area().id(), request.asOf());
        Map<String, List<Organisation>> byType = new LinkedHashMap<>();
        all.forEach(each ->
                byType.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each));
        List<OrganisationGroups.Group> groups = byType.entrySet().stream()
                .sorted(Map.Entry.<String, List<Organisation>>comparingByKey(OrganisationsPage::inOrder))
                .map(entry -> new OrganisationGroups.Group(
                        OpenWords.types(texts).of(entry.getKey()),
                        entry.getValue().stream()
                                .map(each -> line(each, here, texts))
                                .toList()))
                .toList();
        OrganisationGroups model = new OrganisationGroups(texts, groups, groups.isEmpty() ? empty(texts) : null);
        return new AreaFraming(one, request, texts)
                .view(AreaFraming.ORGANISATIONS, Template.of(JteorganisationsGenerated::render, model))
                .answer();
    }

    private static EmptyState empty(Texts texts) {
        return new EmptyState(texts.of("area.organisations.none"), texts.of("area.organisations.go"), "/organisations");
    }

    private static OrganisationGroups.Line line(Organisation it, Address organisations, Texts texts) {
        String key = it.code() == null ? it.id() : it.code();
        return new OrganisationGroups.Line(
                it.name(),
                organisations
                        .at(organisations.path() + "/" + Address.segment(key))
                        .text(),
                it.code(),
                it.valid().equals(Span.OPEN) ? null : ValidText.of(it.valid(), texts));
    }

    private static int inOrder(String one, String other) {
        int places = Integer.compare(place(one), place(other));
        return places == 0 ? one.compareTo(other) : places;
    }

    private static int place(String type) {
        for (int i = 0; i < FIRST.size(); i++) {
            if (type.startsWith(FIRST.get(i))) {
                return i;
            }
        }
        return FIRST.size();
    }
}
