package org.peerbench.leadership.calendar;

import java.util.Locale;

/** Names of a computer for itself, under which no other computer finds it. */
final class Loopback {
    private Loopback() {}

    /** Whether the host of an address is such a name; nobody is asked about it. */
    static boolean isHost(String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.matches("127(\\.\\d{1,3}){3}");
    }
}
