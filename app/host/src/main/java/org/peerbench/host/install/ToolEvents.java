package org.peerbench.host.install;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** Notes in the history what was done with a tool, and by whom. */
public final class ToolEvents {
    private static final String TABLE = "tool_event";
    private static final Texts TEXTS = BundleTexts.beside(ToolEvents.class);

    private final Database database;

    ToolEvents(Database database) {
        this.database = database;
    }

    /**
     * What was done.
     *
     * @param version of the jar it was done with, or {@code null}
     * @param before  the version that was there before, or {@code null}
     * @param digest  SHA-256 of the jar, or {@code null}
     */
    record Event(String tool, Act act, String version, String before, String digest) {
        static Event of(String tool, Act act, String version) {
            return new Event(tool, act, version, null, null);
        }
    }

    void note(Author author, Event event) {
        note(author, event, tx -> {});
    }

    /** Notes it together with what it does to the database. */
    void note(Author author, Event event, Consumer<Transaction> doing) {
        Map<String, Object> row = new HashMap<>();
        row.put("tool", event.tool());
        row.put("act", event.act().name());
        row.put("version", event.version());
        row.put("version_before", event.before());
        row.put("digest", event.digest());
        database.write(author, sentence(event), tx -> {
            doing.accept(tx);
            row.put("id", tx.changes().newId());
            tx.changes().insert(TABLE, row);
            return tx.changes().set();
        });
    }

    private static String sentence(Event event) {
        String version = event.version() == null ? TEXTS.of("install.unknown") : event.version();
        return TEXTS.of("install.event." + event.act(), event.tool(), version, event.before());
    }

    /**
     * For the undo of changes: a note that is taken back would say of a jar that it never came.
     *
     * @param tables those in which rows were put back
     * @throws Refusal if notes about tools are among them
     */
    public static void stayNoted(Set<String> tables) {
        if (tables.contains(TABLE)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "NOT_UNDONE_HERE", TEXTS.of("install.error.undo"));
        }
    }
}
