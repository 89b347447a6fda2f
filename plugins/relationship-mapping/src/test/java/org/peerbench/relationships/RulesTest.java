package org.peerbench.relationships;

import org.junit.jupiter.api.Test;
import org.peerbench.testkit.ToolRules;

class RulesTest {
    @Test
    void theToolKnowsTheToolApiOnly() {
        ToolRules.check(RelationshipMapping.class);
    }
}
