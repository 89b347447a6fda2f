package org.peerbench.host.tool;

/** Where a tool is in its life. */
public enum ToolState {
    /** Its jar was seen. */
    FOUND,
    /** It is being loaded, migrated and started. */
    STARTING,
    /** It answers. */
    STARTED,
    /** It failed too often in a short time and is left alone for a while. */
    SUSPENDED,
    /** It could not be loaded or started. */
    FAILED,
    /** It has ended. */
    STOPPED
}
