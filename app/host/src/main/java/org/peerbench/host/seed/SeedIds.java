package org.peerbench.host.seed;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/**
 * Ids of seeded records: name-based UUIDs (version 5, RFC 9562) of the table and the public code. The same record so
 * has the same id in every instance, and two laptops that loaded the same seed can meet.
 */
final class SeedIds {
    /** The name space, drawn once by chance. Changing it would make every seeded record another one. */
    private static final UUID SPACE = UUID.fromString("6f1d3c5e-8f0a-4c58-9a2b-7d52c0b1e9a4");

    private SeedIds() {}

    /** The id of the record that has this code, or these parts of a key, in the table. */
    static String of(String table, String... key) {
        // A generator holds a digest that only one thread may use; making one is cheap.
        NameBasedGenerator names = Generators.nameBasedGenerator(SPACE);
        return names.generate(table + ":" + String.join(">", key)).toString();
    }
}
