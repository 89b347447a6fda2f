package org.peerbench.host.transfer;

/** How far an import has come. Names are part of the API's answers. */
public enum ImportStatus {
    /** The file was read; somebody has to say which column is which. */
    MATCHING,
    /** What would happen is known; nothing is written. */
    PREVIEW,
    /** It is written. */
    APPLIED,
    /** It was written, and taken back. */
    UNDONE,
    /** It was never applied, and its file is gone. */
    EXPIRED
}
