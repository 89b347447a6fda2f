package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people read comes from message bundles, not from Java. Left in Java, in English, is what only programmers read:
 * the log, faults of the program itself, and the descriptions in {@code openapi.json}.
 */
class WordsInCodeTest {
    private static final Pattern TEXT_OR_COMMENT = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);

    /** Three words or more, the first with a capital. */
    private static final Pattern SENTENCE = Pattern.compile("\"\\p{Lu}(\\p{Ll}[\\p{L}',-]*)? \\S+ .*\"");

    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "LOG\\.|Illegal(State|Argument)Exception|IndexOutOfBoundsException|(IO|SQL)Exception|\\b[rR]oute\\b|\\bParameter\\b|\"description\"");

    /** Whatever has two words in one of these is shown. */
    private static final Pattern SPEAKING = Pattern.compile("new (Refusal|StaleRecord|Unfit|Cannot\\w+)\\("
            + "|Refusal\\.\\w+\\(|View\\.of\\(|println\\(|[eE]rrors\\.add\\(");

    private static final Pattern WORDS = Pattern.compile("\"(?!\"\").*\\p{L}{2} \\p{L}{2}.*\"");

    @Test
    void noSentenceStandsInJava() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> sources = sources();
        assertTrue(sources.size() > 300, "only " + sources.size() + " sources were found");
        for (Path source : sources) {
            statements(Files.readString(source))
                    .filter(WordsInCodeTest::speaks)
                    .forEach(statement -> found.add(source.getFileName() + ": " + statement));
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void aSentenceInJavaIsSeen() {
        assertTrue(speaks("throw new Refusal(Kind.INVALID, \"BAD\", \"not good\")"));
        assertTrue(speaks("String reason = \"It did not start\""));
    }

    private static boolean speaks(String statement) {
        boolean shown = SPEAKING.matcher(statement).find() && texts(statement, WORDS);
        return shown || (!FOR_PROGRAMMERS.matcher(statement).find() && texts(statement, SENTENCE));
    }

    private static boolean texts(String statement, Pattern pattern) {
        return TEXT_OR_COMMENT
                .matcher(statement)
                .results()
                .anyMatch(text -> pattern.matcher(text.group()).matches());
    }

    /** A file's statements without its comments. */
    private static Stream<String> statements(String source) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Matcher next = TEXT_OR_COMMENT.matcher(source);
        int from = 0;
        while (next.find()) {
            cut(source.substring(from, next.start()), statement, statements);
            statement.append(next.group().startsWith("/") ? " " : next.group());
            from = next.end();
        }
        cut(source.substring(from), statement, statements);
        return statements.stream();
    }

    private static void cut(String code, StringBuilder statement, List<String> statements) {
        for (int at = 0; at < code.length(); at++) {
            char each = code.charAt(at);
            if (each == ';' || each == '{' || each == '}') {
                statements.add(statement.toString().strip().replaceAll("\\s+", " "));
                statement.setLength(0);
            } else {
                statement.append(each);
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> app = Files.walk(Path.of("..", "host", "src", "main", "java"));
                Stream<Path> plugins = Files.walk(Path.of("..", "..", "plugins"))) {
            return Stream.concat(app, plugins.filter(file -> file.toString().contains("src/main/java")))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
