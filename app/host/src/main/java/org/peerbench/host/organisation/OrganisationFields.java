package org.peerbench.host.organisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Form;
import org.peerbench.host.directory.OrganisationDraft;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Organisations;

/**
 * What stands in the fields of the form.
 *
 * @param type       the chosen type, {@link #OTHER} for one that is not in the list
 * @param other      the type that is not in the list, as written
 * @param successors codes or ids, one a line
 */
record OrganisationFields(
        String name,
        String type,
        String other,
        String code,
        List<String> areas,
        String validFrom,
        String validTo,
        String successors,
        String website,
        String note) {
    static final String OTHER = "other";

    static OrganisationFields of(Form form) {
        return new OrganisationFields(
                form.text("name"),
                form.text("type"),
                form.text("otherType"),
                form.text("code"),
                form.values("areas"),
                form.text("validFrom"),
                form.text("validTo"),
                form.text("successors"),
                form.text("website"),
                form.text("note"));
    }

    static OrganisationFields of(Handle sql, OrganisationEntry entry) {
        Organisation it = entry.organisation();
        return new OrganisationFields(
                it.name(),
                it.type(),
                "",
                text(it.code()),
                it.areas(),
                date(it.valid().from()),
                date(it.valid().to()),
                successors(sql, it),
                text(entry.website()),
                text(it.note()));
    }

    static OrganisationFields in(List<String> areas) {
        return new OrganisationFields("", "", "", "", areas, "", "", "", "", "");
    }

    OrganisationDraft draft() {
        List<String> after = successors
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new OrganisationDraft(code, name, word(), areas, validFrom, validTo, after, website, note);
    }

    /** The type as it is stored: an open word in small letters. */
    String word() {
        return type.equals(OTHER) ? other.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_") : type;
    }

    private static String successors(Handle sql, Organisation organisation) {
        return new Organisations(sql)
                .withIds(organisation.successors()).stream()
                        .map(OrganisationEntry::organisation)
                        .map(it -> it.code() == null ? it.id() : it.code())
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String date(PartialDate date) {
        return date == null ? "" : date.text();
    }
}
