package org.peerbench.leadership;

import org.junit.jupiter.api.Test;
import org.peerbench.testkit.ToolRules;

class RulesTest {
    @Test
    void theToolKnowsTheToolApiOnly() {
        ToolRules.check(LeadershipContinuity.class);
    }
}
