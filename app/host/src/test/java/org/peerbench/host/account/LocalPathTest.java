package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @Test
    void aPathOfTheWorkbenchIsKept() {
        assertEquals("/areas/x?asOf=2026-01-01", LocalPath.of("/areas/x?asOf=2026-01-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "areas",
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "/\t/example.org",
                "/a\r\nb"
            })
    void anythingElseLeadsHome(String asked) {
        assertEquals("/", LocalPath.of(asked));
    }
}
