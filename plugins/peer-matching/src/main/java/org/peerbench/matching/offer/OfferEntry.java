package org.peerbench.matching.offer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.directory.Directory;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.When;
import org.peerbench.matching.words.Names;

/** Reads an offer as it was entered. Whose it is, and for which area, is said once and stays. */
public final class OfferEntry {
    private static final int MOST = 20;

    private OfferEntry() {}

    /** The offer with what was entered in the place of what stood there. */
    public static Offer read(Entered entered, Offer before, Names names, Directory directory) {
        String theme = entered.needed("theme", "offer.theme.missing");
        if (!theme.isEmpty()
                && names.themes().stream().noneMatch(each -> each.key().equals(theme))) {
            entered.wrong("theme", "offer.theme.unknown", theme);
        }
        Offer.Consent consent =
                new Offer.Consent(entered.day("agreedOn"), entered.text("manager"), entered.day("managerOn"));
        if (consent.managerOn().isPresent() && consent.manager().isEmpty()) {
            entered.wrong("manager", "offer.manager.missing");
        }
        Offer.State state = entered.choice("state", Offer.State.class).orElse(before.state());
        if (state == Offer.State.OPEN && !consent.whole()) {
            entered.wrong(consent.personOn().isEmpty() ? "agreedOn" : "managerOn", "offer.consent.missing");
        }
        return new Offer(
                before.id(),
                before.person(),
                before.area(),
                theme,
                entered.number("capacity", 1, MOST),
                entered.when(),
                entered.mode(),
                entered.list("languages"),
                entered.areas("prefers", directory),
                consent,
                state,
                entered.text("note"),
                before.revision());
    }

    /** A new offer, of which nothing else is said yet. */
    public static Offer blank(Optional<String> person, String area) {
        return new Offer(
                "",
                person,
                area,
                "",
                1,
                When.ANY,
                Mode.EITHER,
                Set.of(),
                Set.of(),
                new Offer.Consent(Optional.<LocalDate>empty(), "", Optional.empty()),
                Offer.State.DRAFT,
                "",
                0);
    }
}
