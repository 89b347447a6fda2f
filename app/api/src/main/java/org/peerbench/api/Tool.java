package org.peerbench.api;

/**
 * A tool of the workbench: one jar, one class named as {@code plugin.class} in the jar's {@code plugin.properties}.
 *
 * <p>It is built without arguments and its constructor does no work. A tool needs no fields: its handlers receive
 * the request and the {@link ToolContext} of the generation that serves it.
 */
public interface Tool {
    /**
     * Says what this tool adds to the workbench. Pure: no I/O, no clock, the same answer every time, since the host,
     * the build and the verifier all call it.
     *
     * @param to receives one record for each addition
     */
    void contribute(Contributions to);

    /**
     * Called once, after the tool's migrations and before its first request. Budget: 10 seconds.
     *
     * @param context what the tool may use until it stops
     */
    default void start(ToolContext context) {}

    /** Called once, after the tool's last request. Budget: 5 seconds. What came from the context is closed by the host. */
    default void stop() {}
}
