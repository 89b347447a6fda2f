package org.peerbench.relationships;

import org.peerbench.testkit.Peerbench;

/** The workbench with this tool. */
public final class WholeTool {
    private WholeTool() {}

    /** In a demonstration of the test class's own. */
    public static Peerbench demo() {
        return Peerbench.withBuilt(RelationshipMapping.class).demo();
    }
}
