package org.peerbench.host.directory;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which organisations. Everything may be {@code null}: then it does not matter.
 *
 * @param text  words that name or code contain
 * @param types one of these types; empty for all
 * @param area  id or code of an area in which they work
 * @param mine  only those that work in one of my areas
 * @param on    only those that existed on this day; without a day ended ones are listed too
 */
public record OrganisationFilter(String text, Set<String> types, String area, Mine mine, LocalDate on) {
    private static final String WORKS_IN = """
            o.id in (select oa.organisation_id from organisation_area oa join area a on a.id = oa.area_id
                     where a.id = :area or a.code = :area)
            """;

    public OrganisationFilter {
        types = types == null ? Set.of() : Set.copyOf(types);
    }

    /** All organisations of a day. */
    public static OrganisationFilter on(LocalDate day) {
        return new OrganisationFilter(null, Set.of(), null, null, day);
    }

    /** The organisations of an area on a day. */
    public static OrganisationFilter in(String area, LocalDate day) {
        return new OrganisationFilter(null, Set.of(), area, null, day);
    }

    Where where() {
        Where where = new Where().words("o", text).on("o", on);
        if (!types.isEmpty()) {
            where.in("o.type in (<types>)", "types", types);
        }
        if (area != null) {
            where.and(WORKS_IN).bind("area", area);
        }
        if (mine != null) {
            Where inner = new Where();
            mine.restrict(inner, "oa.area_id");
            where.including("o.id in (select oa.organisation_id from organisation_area oa%s)", inner);
        }
        return where;
    }
}
