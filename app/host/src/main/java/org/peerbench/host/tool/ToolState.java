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
    /** The process ended while it was starting; it is kept out until somebody asks for it or its jar changes. */
    QUARANTINED,
    /** It is kept out because somebody said so. */
    DISABLED,
    /** It ends its last requests. */
    DRAINING
}
