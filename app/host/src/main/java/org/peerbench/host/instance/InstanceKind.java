package org.peerbench.host.instance;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether real or fictional records are kept here. Each refuses the other's, by the form of their public codes. */
public enum InstanceKind {
    /** Real areas and organisations; no fictional ones. */
    LIVE("X99[A-Z0-9]*|ZZ[A-Z0-9]*"),
    /** The fictional region; nothing that carries a real statistical code (GSS: E, W, S or N and eight digits). */
    DEMO("[EWSN]\\d{8}");

    private final Pattern foreign;

    InstanceKind(String foreign) {
        this.foreign = Pattern.compile(foreign);
    }

    /** Whether a record with this public code must not come in here; {@code null} has no code and may. */
    public boolean refuses(String code) {
        return code != null
                && foreign.matcher(code.strip().toUpperCase(Locale.ROOT)).matches();
    }
}
