package org.peerbench.host.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

class LeakTest {
    private static final int PATIENCE = 100;

    @TempDir
    private Path folder;

    /** Defines the record anew, as the class loader of a tool does. */
    private static final class ToolLoader extends ClassLoader {
        Class<?> define() throws IOException {
            String name = ToolRecord.class.getName();
            try (var in = ToolRecord.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            }
        }
    }

    @Test
    void nothingOfAToolRemainsOnceItsDatabaseIsLetGo() throws IOException {
        try (Store store = Engine.SQLITE.open(folder)) {
            WeakReference<Class<?>> tool = new WeakReference<>(use(store));
            for (int i = 0; i < PATIENCE && tool.get() != null; i++) {
                System.gc();
            }
            assertNull(tool.get());
        }
    }

    private static Class<?> use(Store store) throws IOException {
        Class<?> type = new ToolLoader().define();
        assertNotSame(ToolRecord.class, type);
        Database database = store.database();
        Author ann = new Author("a", "Ann", "/");
        Object written = database.write(ann, "use", tx -> {
            tx.sql().execute("create table t (id text, text text)");
            tx.sql().execute("insert into t values ('a', 'b')");
            return tx.sql().createQuery("select * from t").mapTo(type).one();
        });
        Object read = database.read(sql -> sql.createQuery("select :text as text, :id as id")
                .bindMethods(written)
                .mapTo(type)
                .one());
        // Not by equals: Java 17 itself holds on to the last record class whose equals was linked, and to no more.
        assertEquals(written.toString(), read.toString());
        return type;
    }
}
