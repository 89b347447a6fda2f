package org.peerbench.host.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Refusal;
import org.peerbench.host.store.Engine;

/** What these tests share: a new, empty workbench with the area North (N) on each database. */
@ParameterizedClass
@EnumSource(Engine.class)
abstract class DeskTest {
    @Parameter
    private Engine engine;

    @TempDir
    private Path folder;

    Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(engine, folder);
        desk.area("N", "North");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static Refusal refused(String code, Executable act) {
        Refusal refusal = assertThrows(Refusal.class, act);
        assertEquals(code, refusal.code(), refusal.getMessage());
        return refusal;
    }
}
