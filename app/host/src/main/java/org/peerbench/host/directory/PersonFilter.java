package org.peerbench.host.directory;

/**
 * Which people. Everything may be {@code null}: then it does not matter.
 *
 * @param text         words that role or name contain
 * @param area         id or code of their area
 * @param organisation id or code of their employer
 * @param mine         only those of my areas
 */
public record PersonFilter(String text, String area, String organisation, Mine mine) {
    /** Who has no area of their own is found in every area in which the employer works. */
    private static final String IN_AREA = """
            exists (select 1 from area a where (a.id = :area or a.code = :area) and (p.area_id = a.id or p.area_id is null
                    and p.organisation_id in (select oa.organisation_id from organisation_area oa where oa.area_id = a.id)))
            """;

    /** Everybody. */
    public static final PersonFilter ALL = new PersonFilter(null, null, null, null);

    Where where() {
        Where where = new Where().words("p", text);
        if (area != null) {
            where.and(IN_AREA).bind("area", area);
        }
        if (organisation != null) {
            where.and("p.organisation_id in (select id from organisation where id = :employer or code = :employer)")
                    .bind("employer", organisation);
        }
        if (mine != null) {
            mine.restrict(where, "p.area_id");
        }
        return where;
    }
}
