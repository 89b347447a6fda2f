package org.peerbench.host.backup;

import org.peerbench.api.Refusal;

/** Why a backup cannot be made or put back. */
final class Refusals {
    private Refusals() {}

    static Refusal conflict(String code, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.CONFLICT, code, Sentences.of(key, arguments));
    }

    static Refusal damaged(Object why) {
        return new Refusal(Refusal.Kind.INVALID, "BACKUP_DAMAGED", Sentences.of("backup.damaged", why));
    }
}
