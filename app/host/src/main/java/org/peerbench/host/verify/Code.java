package org.peerbench.host.verify;

import static org.peerbench.host.verify.Severity.ERROR;
import static org.peerbench.host.verify.Severity.NOTE;
import static org.peerbench.host.verify.Severity.WARNING;

/** All that can be found. The bundle has two texts for each: what it is, and under {@code .mend} what helps. */
enum Code {
    NOT_A_JAR(ERROR),
    TOO_LARGE(ERROR),
    NO_DESCRIPTOR(ERROR),
    INCOMPLETE_DESCRIPTOR(ERROR),
    BAD_ID(ERROR),
    NO_MAKER(NOTE),
    NO_API_RANGE(NOTE),
    BAD_API_RANGE(ERROR),
    OTHER_API(ERROR),
    TOOL_CLASS_MISSING(ERROR),
    NEWER_JAVA(ERROR),
    BROKEN_CLASS(ERROR),
    CARRIES_API(ERROR),
    CARRIES_PLATFORM(ERROR),
    UNKNOWN_API_TYPE(ERROR),
    UNKNOWN_API_MEMBER(ERROR),
    CLASS_NOT_OFFERED(WARNING),
    OTHERS_TABLE(ERROR),
    ENDS_PROCESS(ERROR),
    STARTS_PROCESS(ERROR),
    STARTS_THREADS(WARNING),
    CHANGES_PROCESS(WARNING),
    INTERNAL_CLASS(WARNING),
    NATIVE_CODE(WARNING),
    BREAKS_OPEN(WARNING),
    USES_NETWORK(NOTE),
    NOT_ASKED(NOTE),
    NOT_A_TOOL(ERROR),
    CONTRIBUTE_FAILS(ERROR),
    CONTRIBUTE_HANGS(ERROR),
    CONTRIBUTE_ENDS(ERROR),
    CONTRIBUTE_VARIES(WARNING),
    CONTRIBUTION_REFUSED(ERROR),
    TOO_MANY_ENTRIES(WARNING),
    UNKNOWN_PERMISSION(ERROR),
    BUNDLE_MISSING(ERROR),
    TEXT_MISSING(WARNING),
    MIGRATIONS_MISSING(ERROR),
    ASSET_MISSING(ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    Finding at(String place, Object... told) {
        return new Finding(severity, name(), place, Sentences.of(name(), told), Sentences.of(name() + ".mend", told));
    }
}
