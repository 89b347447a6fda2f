package org.peerbench.relationships.network;

/**
 * A partner that can have ties.
 *
 * @param id    the directory's
 * @param label its name
 * @param type  its organisation type, an open word
 */
public record Actor(String id, String label, String type) {
    /** The kind of partner. */
    public Sector sector() {
        return Sector.ofType(type);
    }
}
