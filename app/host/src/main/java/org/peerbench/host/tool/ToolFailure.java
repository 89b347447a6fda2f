package org.peerbench.host.tool;

/** A call into a tool did not come to a good end. The message is for people; the cause is in the log. */
public final class ToolFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String tool;
    private final boolean temporary;

    private ToolFailure(String tool, String sentence, boolean temporary, Throwable cause) {
        super(sentence, cause);
        this.tool = tool;
        this.temporary = temporary;
    }

    static ToolFailure failed(String tool, Throwable cause) {
        return new ToolFailure(tool, Sentences.of("call.failed", tool), false, cause);
    }

    static ToolFailure suspended(String tool) {
        return new ToolFailure(tool, Sentences.of("call.suspended", tool), true, null);
    }

    static ToolFailure busy(String tool) {
        return new ToolFailure(tool, Sentences.of("call.busy", tool), true, null);
    }

    /** It takes longer than it may. */
    public static ToolFailure late(String tool) {
        return new ToolFailure(tool, Sentences.of("call.late", tool), true, null);
    }

    /** The tool's id. */
    public String tool() {
        return tool;
    }

    /** Whether it may be better in a moment (503) or is a fault (500). */
    public boolean temporary() {
        return temporary;
    }
}
