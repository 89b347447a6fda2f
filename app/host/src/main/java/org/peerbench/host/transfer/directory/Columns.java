package org.peerbench.host.transfer.directory;

import java.util.List;
import org.peerbench.api.transfer.Column;

/** The columns of the directory's tables. An export's headings are the columns' labels, which are found again. */
final class Columns {
    static final String ID = "peerbench_id";
    static final String CODE = "code";
    static final String NAME = "name";
    static final String TYPE = "type";
    static final String KIND = "kind";
    static final String AREAS = "areas";
    static final String AREA = "area";
    static final String REGION = "region";
    static final String REGION_CODE = "region_code";
    static final String OPENED = "opened";
    static final String CLOSED = "closed";
    static final String WEBSITE = "website";
    static final String NOTE = "note";
    static final String ROLE = "role";
    static final String ORGANISATION = "organisation";
    static final String EMAIL = "email";
    static final String TELEPHONE = "telephone";

    private static final Column OF_ID = may(ID, "Peerbench id");
    private static final Column OF_OPENED =
            may(OPENED, "valid from", "since", "opened on", "open date", "start date", "start", "from");
    private static final Column OF_CLOSED =
            may(CLOSED, "valid to", "until", "closed on", "close date", "end date", "end", "to");
    private static final Column OF_NOTE = may(NOTE, "notes", "comment", "comments", "remarks");

    static final List<Column> OF_ORGANISATIONS = List.of(
            must(NAME, "organisation", "organisation name", "org", "org name", "partner", "provider", "body"),
            must(
                    TYPE,
                    "organisation type",
                    "org type",
                    "kind",
                    "kind of body",
                    "kind of organisation",
                    "type of body",
                    "type of organisation",
                    "sector",
                    "category"),
            may(CODE, "organisation code", "ods code", "ods", "gss code", "gss", "ods or gss code", "org code"),
            may(AREAS, "area", "area codes", "area code", "where", "place", "local authority"),
            OF_OPENED,
            OF_CLOSED,
            may(WEBSITE, "web", "web address", "url", "homepage"),
            OF_NOTE,
            OF_ID);
    static final List<Column> OF_PEOPLE = List.of(
            must(ROLE, "job title", "title", "post", "position", "job"),
            may(NAME, "full name", "person", "contact", "contact name"),
            may(
                    ORGANISATION,
                    "organisation code",
                    "organisation name",
                    "employer",
                    "works for",
                    "org",
                    "ods code",
                    "ods"),
            may(AREA, "area code", "area codes", "areas", "place", "local authority"),
            may(EMAIL, "work e-mail", "e-mail", "email address", "mail"),
            may(TELEPHONE, "work telephone", "phone", "work phone", "tel", "telephone number", "mobile"),
            OF_NOTE,
            OF_ID);
    static final List<Column> OF_AREAS = List.of(
            must(CODE, "gss code", "area code", "ons code", "la code"),
            must(NAME, "area", "area name", "council", "local authority", "la name"),
            must(KIND, "type", "area type"),
            may(REGION, "region name"),
            may(REGION_CODE, "region gss code"),
            OF_OPENED,
            OF_CLOSED,
            OF_NOTE,
            OF_ID);

    private Columns() {}

    private static Column must(String name, String... aliases) {
        return new Column(name, label(name), true, List.of(aliases));
    }

    private static Column may(String name, String... aliases) {
        return new Column(name, label(name), false, List.of(aliases));
    }

    /** The message key of a column's label. */
    static String label(String name) {
        return "directory.column." + (name.equals(ID) ? "id" : name);
    }
}
