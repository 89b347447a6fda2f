package org.peerbench.host.verify;

/**
 * One thing that was found in a jar.
 *
 * @param severity how much it matters
 * @param code     for programs, in capitals; it stays the same from version to version
 * @param place    the class and line ({@code org.example.Visits:31}), the file in the jar, or the key in a file
 * @param what     what it is, in one sentence
 * @param mend     what its author can do, in one sentence
 */
public record Finding(Severity severity, String code, String place, String what, String mend) {}
