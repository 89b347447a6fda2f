package org.peerbench.host.signal;

import org.peerbench.api.signal.StoredSignal;

/** Where a signal is shown in full. */
public final class SignalPath {
    private SignalPath() {}

    /** A tool's page is relative to the tool's place; what was sent from outside names a whole address or a page of the host. */
    public static String of(StoredSignal stored) {
        String path = stored.signal().path();
        boolean whole = path.startsWith("/") || path.startsWith("https://") || path.startsWith("http://");
        return whole ? path : "/tools/" + stored.tool() + "/" + path;
    }
}
