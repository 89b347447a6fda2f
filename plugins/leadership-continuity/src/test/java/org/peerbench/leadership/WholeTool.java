package org.peerbench.leadership;

import org.peerbench.testkit.Peerbench;

/** The workbench with this tool. */
public final class WholeTool {
    private WholeTool() {}

    /** In a demonstration of the test class's own. */
    public static Peerbench demo() {
        return Peerbench.withBuilt(LeadershipContinuity.class).demo();
    }

    /** In a workbench of the test class's own, without any record. */
    public static Peerbench empty() {
        return Peerbench.withBuilt(LeadershipContinuity.class);
    }
}
