package org.peerbench.host.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.date.PartialDate;

@ParameterizedClass
@EnumSource(Engine.class)
class TextTypesTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    TextTypesTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void datesAndInstantsAreBoundAsTheSameTextOnBothDatabases() {
        try (Store store = engine.open(folder)) {
            String written = store.database()
                    .read(sql -> sql.createQuery("select :at || ' ' || :on || ' ' || :since")
                            .bind("at", Instant.parse("2026-03-02T09:00:00Z"))
                            .bind("on", LocalDate.of(2026, 3, 2))
                            .bind("since", PartialDate.of("2026-03"))
                            .mapTo(String.class)
                            .one());
            assertEquals("2026-03-02T09:00:00.000Z 2026-03-02 2026-03", written);
        }
    }
}
