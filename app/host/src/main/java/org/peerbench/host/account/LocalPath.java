package org.peerbench.host.account;

/** Where to go after signing in: only within the workbench, whatever the address says. */
final class LocalPath {
    private static final String HOME = "/";

    private LocalPath() {}

    static String of(String asked) {
        // A browser reads "//" and "/\" as another server, and drops tabs and line breaks before it looks.
        boolean local = asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.indexOf('\\') < 0
                && asked.chars().noneMatch(Character::isISOControl);
        return local ? asked : HOME;
    }
}
