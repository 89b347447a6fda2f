package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.api.access.Role;
import org.peerbench.host.text.BundleTexts;

class PasswordRulesTest {
    private final PasswordRules rules =
            new PasswordRules(BundleTexts.read(List.of(Access.TEXTS), getClass().getClassLoader(), null));
    private final Account account =
            new Account("1", "Rowan Whitlock", Role.VIEWER, "rw@example.org", false, false, Set.of(), Instant.EPOCH, 1);

    @Test
    void twelveCharactersAreEnoughAndElevenAreNot() {
        assertEquals(Optional.empty(), rules.fault("tea kettle x", account));
        assertTrue(rules.fault("tea kettle ", account).orElseThrow().contains("12"));
    }

    @Test
    void nothingIsAskedOfTheKindsOfCharacters() {
        assertEquals(Optional.empty(), rules.fault("violetharbourkettle", account));
        assertEquals(Optional.empty(), rules.fault("739205581746", account));
        assertEquals(Optional.empty(), rules.fault("чайник и лодка", account));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "PasswordPassword",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "Welcome-2026!!",
                "RowanWhitlock",
                "rowan.whitlock1"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertTrue(rules.fault(password, account).isPresent());
    }

    @Test
    void aNovelIsRefused() {
        assertTrue(rules.fault("kettle harbour ".repeat(20), account).isPresent());
    }
}
