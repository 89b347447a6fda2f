package org.peerbench.host.instance;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

/**
 * What this folder is for, written at its first start and never changed.
 *
 * @param kind      live or demonstration
 * @param region    the name of the region it is about, or {@code null} when it was started without one
 * @param createdAt when it was first started
 */
public record Instance(InstanceKind kind, String region, Instant createdAt) {
    private static final String READ = "select kind, region, created_at from instance where id = 'this'";
    private static final String WRITE =
            "insert into instance (id, kind, region, created_at) values ('this', :kind, :region, :createdAt)";

    /** What the folder is for; empty before its first start. */
    public static Optional<Instance> of(Handle sql) {
        return sql.createQuery(READ)
                .map((row, context) -> new Instance(
                        InstanceKind.valueOf(row.getString("kind")),
                        row.getString("region"),
                        Instant.parse(row.getString("created_at"))))
                .findOne();
    }

    /** The kind of the folder; one that was never started counts as live, so that nothing fictional slips in. */
    public static InstanceKind kindOf(Handle sql) {
        return of(sql).map(Instance::kind).orElse(InstanceKind.LIVE);
    }

    /**
     * Opens a folder for a purpose: settles it at the first start, and holds to it ever after.
     *
     * @param region only used at the first start; may be {@code null}
     * @throws Refusal if the folder is for the other purpose
     */
    public static Instance open(Database database, InstanceKind wanted, String region, Instant now) {
        Instance instance = database.<Optional<Instance>>read(Instance::of)
                .orElseGet(() -> begin(database, new Instance(wanted, region, now)));
        if (instance.kind() != wanted) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    wanted == InstanceKind.LIVE ? "DEMO_FOLDER" : "LIVE_FOLDER",
                    Sentences.of(
                            wanted == InstanceKind.LIVE ? "instance.demo-folder" : "instance.live-folder",
                            instance.region()));
        }
        return instance;
    }

    private static Instance begin(Database database, Instance instance) {
        Author author = new Author("system", Sentences.of("instance.author"), "start");
        return database.write(author, Sentences.of("instance.begun", instance.region()), tx -> {
            tx.sql()
                    .createUpdate(WRITE)
                    .bind("kind", instance.kind().name())
                    .bind("region", instance.region())
                    .bind("createdAt", instance.createdAt())
                    .execute();
            return instance;
        });
    }
}
