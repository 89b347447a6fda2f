package org.peerbench.host.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.Database;
import org.peerbench.api.text.Texts;

/**
 * Keys for programs, sent as {@code Authorization: Bearer SECRET}. One that this host revokes is refused from the next
 * request on, one that another host revokes within {@link Remembered#BOUND}. Thread-safe.
 */
public final class ApiTokens {
    private final Database database;
    private final Clock clock;
    private final Secrets secrets;
    private final Touches touches;
    private final Remembered<Known> remembered;
    private final Texts words;
    private final DraftRules rules;

    ApiTokens(
            Database database,
            Clock clock,
            Secrets secrets,
            Touches touches,
            Remembered<Known> remembered,
            Texts words) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.touches = touches;
        this.remembered = remembered;
        this.words = words;
        this.rules = new DraftRules(words);
    }

    /** A token that works, and who asks with it. */
    record Known(ApiToken token, Viewer viewer) {
        static Known of(ApiToken token) {
            return new Known(token, new Viewer(token.id(), token.name(), token.role(), token.areas()));
        }
    }

    /** All tokens by name, revoked ones included. */
    public List<ApiToken> list() {
        return database.read(TokenRows::all);
    }

    Optional<ApiToken> find(String id) {
        return database.read(sql -> TokenRows.byId(sql, id));
    }

    /**
     * Makes a token.
     *
     * @param draft what it is called, what it may do, and for which areas; the e-mail address is not used
     * @return the secret, which cannot be had again
     * @throws org.peerbench.api.Refusal with all that is wrong, by field
     */
    public String create(Author author, AccountDraft draft) {
        rules.checkToken(draft);
        String secret = secrets.next();
        return database.write(author, words.of("account.history.tokenCreated", draft.name()), tx -> {
            Map<String, Object> row = new LinkedHashMap<>();
            String id = tx.changes().newId();
            row.put("id", id);
            row.put("name", draft.name());
            row.put("role", draft.role().key());
            row.put("revoked", false);
            row.put("created_at", InstantText.of(clock.instant()));
            tx.changes().insert("api_token", row);
            AreaGrants.OF_TOKENS.replace(tx, id, draft.areas());
            TokenRows.keepSecret(tx.sql(), id, Secrets.hash(secret));
            return secret;
        });
    }

    /** Ends a token for ever: its secret is destroyed, so that an undo of this change cannot bring it back to life. */
    void revoke(Author author, ApiToken token) {
        database.write(author, words.of("account.history.tokenRevoked", token.name()), tx -> {
            tx.changes().update("api_token", token.id(), token.revision(), Map.of("revoked", true));
            TokenRows.destroySecret(tx.sql(), token.id());
            return token;
        });
    }

    /** Who asks with this secret; empty if no token that still works has it. */
    public Optional<Viewer> viewerOf(String secret) {
        if (!Secrets.plausible(secret)) {
            return Optional.empty();
        }
        String hash = Secrets.hash(secret);
        Optional<Known> known = remembered.get(hash, () -> lookUp(hash));
        known.ifPresent(found -> touch(found.token()));
        return known.map(Known::viewer);
    }

    private Optional<Known> lookUp(String hash) {
        return database.read(sql -> TokenRows.bySecretHash(sql, hash))
                .filter(found -> !found.revoked())
                .map(Known::of);
    }

    private void touch(ApiToken token) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(token.lastUsed())) {
            touches.write(token.id(), sql -> TokenRows.used(sql, token.id(), today));
        }
    }
}
