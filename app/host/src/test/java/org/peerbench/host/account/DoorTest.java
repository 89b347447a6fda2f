package org.peerbench.host.account;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.host.store.Engine;

/** What the tests of this package share: a new, empty workbench on each database. */
@ParameterizedClass
@EnumSource(Engine.class)
abstract class DoorTest {
    @Parameter
    private Engine engine;

    @TempDir
    private Path folder;

    Door door;
    Access access;

    @BeforeEach
    void open() {
        door = new Door(engine, folder);
        access = door.access;
    }

    @AfterEach
    void close() {
        door.close();
    }
}
