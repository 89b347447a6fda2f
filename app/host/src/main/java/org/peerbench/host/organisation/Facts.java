package org.peerbench.host.organisation;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.listing.OpenWords;

/** The facts about an organisation, each with its source beside it. */
record Facts(Texts texts, SourceNames sources) {
    List<OrganisationShown.Fact> of(OrganisationEntry entry) {
        Organisation it = entry.organisation();
        String source = sources.of(it.source());
        List<OrganisationShown.Fact> facts = new ArrayList<>();
        facts.add(fact("organisation.type", OpenWords.types(texts).of(it.type()), source));
        facts.add(known("organisation.code", it.code(), "organisation.noCode", source));
        facts.add(date("organisation.since", it.valid().from(), source));
        if (it.valid().to() != null) {
            facts.add(date("organisation.until", it.valid().to(), source));
        }
        if (entry.website() != null) {
            facts.add(new OrganisationShown.Fact(
                    texts.of("organisation.website"), entry.website(), entry.website(), sources.of(null)));
        }
        if (it.note() != null) {
            facts.add(fact("organisation.note", it.note(), null));
        }
        return facts;
    }

    private OrganisationShown.Fact date(String label, PartialDate date, String source) {
        return known(label, date == null ? null : DayText.of(date), "listing.unknown", source);
    }

    /** What is not known has no source either. */
    private OrganisationShown.Fact known(String label, String value, String otherwise, String source) {
        return value == null ? fact(label, texts.of(otherwise), null) : fact(label, value, source);
    }

    private OrganisationShown.Fact fact(String label, String value, String source) {
        return new OrganisationShown.Fact(texts.of(label), value, null, source);
    }
}
