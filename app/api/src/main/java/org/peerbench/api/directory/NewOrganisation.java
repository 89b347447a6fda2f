package org.peerbench.api.directory;

import java.util.List;

/**
 * An organisation to be added.
 *
 * @param name  required
 * @param type  required, an open word
 * @param code  or {@code null}
 * @param areas ids of the areas it works in
 * @param note  or {@code null}
 */
public record NewOrganisation(String name, String type, String code, List<String> areas, String note) {}
