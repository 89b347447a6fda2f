package org.peerbench.host.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Source;
import org.peerbench.host.listing.Address;

/** What is said about an area: code, when it existed, what it was before, who looks after it. */
record AreaFacts(OneArea one, AreaFraming framing, Coordinators coordinators, Texts texts) {
    List<Overview.Fact> facts(Viewer viewer, Map<String, Source> sources) {
        Area area = one.entry().area();
        Address here = framing.at("");
        List<Overview.Fact> facts = new ArrayList<>();
        facts.add(fact("code", area.code()));
        if (!area.valid().equals(Span.OPEN)) {
            facts.add(fact("valid", ValidText.of(area.valid(), texts)));
        }
        steps(facts, "before", one.history().before(texts, here));
        steps(facts, "after", one.history().after(texts, here));
        facts.add(fact("lead", looksAfter(area, viewer)));
        if (area.note() != null) {
            facts.add(fact("note", area.note()));
        }
        facts.add(fact("source", source(sources)));
        return facts;
    }

    private String source(Map<String, Source> sources) {
        return one.entry().source() == null
                ? texts.of("area.source.none")
                : new FigureNotes(texts).cited(sources.get(one.entry().source()));
    }

    private Overview.Fact fact(String key, String text) {
        return new Overview.Fact(texts.of("area.fact." + key), text, List.of());
    }

    private void steps(List<Overview.Fact> facts, String key, List<Steps> steps) {
        if (!steps.isEmpty()) {
            facts.add(new Overview.Fact(texts.of("area.fact." + key), null, steps));
        }
    }

    private String looksAfter(Area area, Viewer viewer) {
        if (area.lead() == null && area.cover() == null) {
            return texts.of("area.lead.none");
        }
        String lead = area.lead() == null ? texts.of("area.lead.none") : name(area.lead(), viewer);
        return area.cover() == null ? lead : texts.of("area.lead.cover", lead, name(area.cover(), viewer));
    }

    private String name(String account, Viewer viewer) {
        return account.equals(viewer.account())
                ? texts.of("area.you")
                : coordinators.name(account).orElse(texts.of("area.lead.gone"));
    }
}
