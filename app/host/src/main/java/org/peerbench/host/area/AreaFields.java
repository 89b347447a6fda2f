package org.peerbench.host.area;

import java.util.Locale;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Form;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEntry;

/** What stands in the fields of the form. */
record AreaFields(
        String code,
        String name,
        String kind,
        String region,
        String validFrom,
        String validTo,
        String lead,
        String cover,
        String note) {
    static final AreaFields EMPTY = new AreaFields("", "", "", "", "", "", "", "", "");

    static AreaFields of(Form form) {
        return new AreaFields(
                form.text("code"),
                form.text("name"),
                form.text("kind"),
                form.text("region"),
                form.text("validFrom"),
                form.text("validTo"),
                form.text("lead"),
                form.text("cover"),
                form.text("note"));
    }

    static AreaFields of(AreaEntry entry) {
        Area it = entry.area();
        return new AreaFields(
                it.code(),
                it.name(),
                it.kind(),
                text(it.region()),
                date(it.valid().from()),
                date(it.valid().to()),
                text(it.lead()),
                text(it.cover()),
                text(it.note()));
    }

    AreaDraft draft() {
        return draft(null);
    }

    /** The stored area with what this form may change of it. */
    AreaDraft draft(AreaEntry stored, boolean coordinates) {
        AreaFields whole = over(stored, coordinates);
        return whole.draft(whole.region().equals(of(stored).region()) ? stored.regionCode() : null);
    }

    private AreaDraft draft(String regionCode) {
        String word = kind.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return new AreaDraft(code, name, word, regionCode, region, validFrom, validTo, null, lead, cover, note);
    }

    /**
     * As it looks when this form's version is saved: what is published stays.
     *
     * @param coordinates whether lead and cover are the writer's to choose
     */
    AreaFields over(AreaEntry stored, boolean coordinates) {
        AreaFields old = of(stored);
        AreaFields said = isReference(stored) ? old : this;
        return new AreaFields(
                said.code,
                said.name,
                said.kind,
                said.region,
                said.validFrom,
                said.validTo,
                coordinates ? lead : old.lead,
                coordinates ? cover : old.cover,
                note);
    }

    /** Whether the area came from a published source, which this workbench does not correct. */
    static boolean isReference(AreaEntry entry) {
        return entry.source() != null;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String date(PartialDate date) {
        return date == null ? "" : date.text();
    }
}
