package org.peerbench.relationships.record;

import java.util.function.Supplier;
import org.peerbench.api.data.Database;

/** Something stored, read when it is first asked for. */
final class Once<T> implements Supplier<T> {
    private final Database database;
    private final Database.Reading<T> reading;
    private T read;

    Once(Database database, Database.Reading<T> reading) {
        this.database = database;
        this.reading = reading;
    }

    @Override
    public T get() {
        if (read == null) {
            read = database.read(reading);
        }
        return read;
    }
}
