package org.peerbench.host.directory;

import java.time.LocalDate;

/**
 * Which areas. Everything may be {@code null}: then it does not matter.
 *
 * @param text   words that name or code contain
 * @param kind   the kind
 * @param region the region's name or code
 * @param mine   only my areas
 * @param on     only those that existed on this day; without a day ended ones are listed too
 */
public record AreaFilter(String text, String kind, String region, Mine mine, LocalDate on) {
    /** All areas of a day. */
    public static AreaFilter on(LocalDate day) {
        return new AreaFilter(null, null, null, null, day);
    }

    Where where() {
        Where where = new Where().words("a", text).equal("a.kind", kind).on("a", on);
        if (region != null) {
            where.and("(a.region = :region or a.region_code = :region)").bind("region", region);
        }
        if (mine != null) {
            mine.restrict(where, "a.id");
        }
        return where;
    }
}
