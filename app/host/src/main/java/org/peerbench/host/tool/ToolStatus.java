package org.peerbench.host.tool;

/**
 * A tool as {@code /health} and the page "Tools" show it.
 *
 * @param id       the tool's id; for a jar without a readable descriptor, its file name
 * @param version  or {@code null} when not known
 * @param provider who made it, or {@code null}
 * @param file     the jar's file name
 * @param state    where it is in its life
 * @param reason   one sentence why, or {@code null} when all is well
 */
public record ToolStatus(String id, String version, String provider, String file, ToolState state, String reason) {
    static ToolStatus of(Descriptor descriptor, ToolState state, String reason) {
        return new ToolStatus(
                descriptor.id(), descriptor.version(), descriptor.provider(), descriptor.file(), state, reason);
    }

    ToolStatus as(ToolState other, String why) {
        return new ToolStatus(id, version, provider, file, other, why);
    }

    /** The reason, if there is one, and a further one. */
    String andReason(String further) {
        return reason == null ? further : reason + ". " + further;
    }

    static ToolStatus unreadable(String file, String reason) {
        return new ToolStatus(file, null, null, file, ToolState.FAILED, reason);
    }
}
