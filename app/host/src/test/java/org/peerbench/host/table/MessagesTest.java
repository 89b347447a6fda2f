package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final ResourceBundle bundle = ResourceBundle.getBundle(TableMessage.BUNDLE, Locale.UK);

    @Test
    void everyCodeHasItsSentenceAndEverySentenceItsCode() {
        Set<String> codes =
                Arrays.stream(TableCode.values()).map(TableCode::key).collect(Collectors.toCollection(TreeSet::new));
        Set<String> sentences = bundle.keySet().stream()
                .filter(key -> key.startsWith("table."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, sentences);
    }

    @Test
    void noSentenceLosesItsPlacesToASingleQuote() {
        for (String key : bundle.keySet()) {
            assertFalse(bundle.getString(key).replace("''", "").contains("'"), key);
        }
    }
}
