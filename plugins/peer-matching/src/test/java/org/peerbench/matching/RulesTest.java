package org.peerbench.matching;

import org.junit.jupiter.api.Test;
import org.peerbench.testkit.ToolRules;

class RulesTest {
    @Test
    void theToolKnowsTheToolApiOnly() {
        ToolRules.check(PeerMatching.class);
    }
}
