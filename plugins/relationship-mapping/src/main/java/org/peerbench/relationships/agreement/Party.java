package org.peerbench.relationships.agreement;

import java.util.Optional;
import org.peerbench.api.date.PartialDate;

/**
 * An organisation that takes part in an agreement.
 *
 * @param organisation its id
 * @param joined       when it joined, if that is known
 */
public record Party(String organisation, Optional<PartialDate> joined) {}
