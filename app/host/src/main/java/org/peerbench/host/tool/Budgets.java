package org.peerbench.host.tool;

import java.time.Duration;

/**
 * How long a tool may take before the host goes on without it.
 *
 * @param load    for its classes, its constructor and what it contributes
 * @param migrate for its tables
 * @param start   for {@link org.peerbench.api.Tool#start}
 * @param stop    for {@link org.peerbench.api.Tool#stop}
 * @param call    for a page, a route or any other call
 * @param write   for one transaction that writes
 * @param drain   for the requests under way when it is replaced
 */
public record Budgets(
        Duration load, Duration migrate, Duration start, Duration stop, Duration call, Duration write, Duration drain) {
    /** Those of a workbench that people use. */
    public static Budgets standard() {
        return new Budgets(seconds(10), seconds(30), seconds(10), seconds(5), seconds(10), seconds(30), seconds(15));
    }

    /** The same for all that a tool does: for tests of what hangs. */
    public static Budgets all(Duration budget) {
        return new Budgets(budget, budget, budget, budget, budget, standard().write(), budget);
    }

    private static Duration seconds(int count) {
        return Duration.ofSeconds(count);
    }
}
