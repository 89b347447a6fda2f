package org.peerbench.host.seed;

/**
 * What a load found and did.
 *
 * @param areas         areas that the seed holds
 * @param organisations organisations that the seed holds
 * @param people        people that the seed holds
 * @param themes        themes that the seed holds
 * @param figures       rows of published figures that the seed holds
 * @param added         records that were new
 * @param changed       records about which the seed says something new since the last load
 * @param unchanged     records that were left as they are
 * @param newFigures    whether the published figures were replaced
 */
public record LoadSummary(
        int areas,
        int organisations,
        int people,
        int themes,
        int figures,
        int added,
        int changed,
        int unchanged,
        boolean newFigures) {
    /** Whether the load changed nothing. */
    public boolean nothingNew() {
        return added == 0 && changed == 0 && !newFigures;
    }
}
