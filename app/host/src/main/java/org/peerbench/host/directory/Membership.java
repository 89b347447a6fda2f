package org.peerbench.host.directory;

/**
 * How much of an organisation lies in an area, and of the area in the organisation, as published.
 *
 * @param organisation        id
 * @param organisationName    its name
 * @param area                id
 * @param areaName            its name
 * @param kind                {@code ccg}, {@code icb} or {@code catchment}
 * @param period              the time it speaks of
 * @param basis               what was counted: {@code people}, {@code small-areas} or {@code patients}
 * @param amount              how many of these, as text, or {@code null}
 * @param shareOfOrganisation from 0 to 1 as text, or {@code null}
 * @param shareOfArea         from 0 to 1 as text, or {@code null}
 * @param source              id of the source
 */
public record Membership(
        String organisation,
        String organisationName,
        String area,
        String areaName,
        String kind,
        String period,
        String basis,
        String amount,
        String shareOfOrganisation,
        String shareOfArea,
        String source) {}
