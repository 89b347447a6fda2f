package org.peerbench.host.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The version in the jar's manifest. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            Sentences.of(
                    "version",
                    Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                            .orElse("0.1.0"))
        };
    }
}
