package org.peerbench.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.directory.Theme;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class ThemeEditorTest {
    private final Engine engine;

    ThemeEditorTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void themesKeepTheirKeyAndTheOrderInWhichTheyCame(@TempDir Path folder) {
        try (OpenDirectory directory = OpenDirectory.on(engine, folder)) {
            add(directory, "transport", "Transport").orRefuse();
            add(directory, "food", "Food").orRefuse();
            assertInstanceOf(Saving.Rejected.class, add(directory, "food", "Food again"));
            assertInstanceOf(Saving.Rejected.class, add(directory, "Food & Drink", "Food and drink"));
            ThemeDraft words = new ThemeDraft(null, "Buses and trains", null, null);
            directory
                    .edit(ThemeEditor::new, themes -> themes.update("transport", 1, words))
                    .orRefuse();
            assertEquals(
                    List.of(
                            new Theme("transport", "Buses and trains", null, null),
                            new Theme("food", "Food", null, null)),
                    new StoredDirectory(directory.database()).themes());
        }
    }

    private static Saving<ThemeEntry> add(OpenDirectory directory, String key, String label) {
        return directory.edit(ThemeEditor::new, themes -> themes.add(new ThemeDraft(key, label, null, null)));
    }
}
