package org.peerbench.testkit.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plugins/README.md tells authors to write is what is compiled and tested here, and what the starter holds. */
class ReadmeTest {
    @ParameterizedTest
    @CsvSource({
        "pom.xml, ../dist/src/starter/pom.xml",
        "src/main/resources/plugin.properties, ../dist/src/starter/plugin.properties",
        "src/main/java/org/example/EntryPoints.java, src/test/java/org/example/EntryPoints.java",
        "src/main/resources/org/example/messages.properties, src/test/resources/org/example/messages.properties",
        "src/test/java/org/example/EntryPointsTest.java, src/test/java/org/example/EntryPointsTest.java",
    })
    void aFileOfTheReadmeIsTheFile(String named, String file) throws IOException {
        String readme = Files.readString(Path.of("../../plugins/README.md"));
        Matcher block = Pattern.compile(
                        "\\*\\*\\d\\.\\*\\* `" + Pattern.quote(named) + "`[^\\n]*\\n\\n```\\w+\\n(.*?)```",
                        Pattern.DOTALL)
                .matcher(readme);
        assertTrue(block.find(), "The README does not show " + named);
        assertEquals(Files.readString(Path.of(file)), block.group(1));
    }
}
