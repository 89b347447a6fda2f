package org.peerbench.relationships.map;

import java.util.LinkedHashMap;
import java.util.Map;
import org.peerbench.relationships.network.Network;

/**
 * Layouts that were made before, by what they were made from: a network that has not changed is not laid out again. Only
 * the ones asked for last are kept. Safe for use by many at once; while none is kept, two may make the same one.
 */
public final class Layouts {
    private static final int MOST = 200;

    private final Map<Layout.Subject, Layout> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Layout.Subject, Layout> eldest) {
            return size() > MOST;
        }
    };

    /** Keeps none yet. */
    public Layouts() {}

    /** The layout of a network, as {@link Layout#of(Network)} makes it. */
    public Layout of(Network network) {
        Layout.Subject subject = Layout.Subject.of(network);
        synchronized (kept) {
            Layout known = kept.get(subject);
            if (known != null) {
                return known;
            }
        }
        Layout made = network.actors().size() > LargeLayout.MOST_WITH_NAMES
                ? LargeLayout.of(network).coarse(network.actors())
                : Layout.of(subject);
        synchronized (kept) {
            kept.put(subject, made);
        }
        return made;
    }
}
