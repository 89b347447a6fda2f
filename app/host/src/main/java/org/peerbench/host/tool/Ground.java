package org.peerbench.host.tool;

import org.peerbench.api.ToolContext;

/** What the host prepares for a tool before it starts. */
public interface Ground {
    /**
     * Brings the tool's tables up to date.
     *
     * @throws RuntimeException with a sentence, if a migration fails or touches what is not the tool's
     */
    void migrate(Descriptor descriptor, Contributed contributed, ClassLoader loader);

    /** Makes the services that the tool may use. */
    ToolContext context(Descriptor descriptor, Contributed contributed, ClassLoader loader);
}
