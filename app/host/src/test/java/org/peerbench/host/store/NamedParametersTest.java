package org.peerbench.host.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected comes from Jdbi's own parser. */
class NamedParametersTest {
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"\\s*\\n(?s:(.*?))\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern STATEMENT = Pattern.compile("\\s*(select|insert|update|delete|with) (?s:.*)");

    private final ColonPrefixSqlParser jdbi = new ColonPrefixSqlParser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "select a from t where a = :a and b=:b_2 and c = :c.d",
                "select ':a', 'it''s :a', \":a\", :a",
                "select '' || :a || '' from t where b = '' or c = :c",
                "select 'a\\' :b' || :c",
                "select a from t where a like :a escape '\\' and b = :b",
                "select a from t where a like :a escape '\\' and b = '' and c = :c",
                "select a -- not :b or 'c\nfrom t where d = :d",
                "select /* not :b\n or 'c */ a from t where d = :d",
                "select :a::text, b::bigint from t",
                "select a from t where b = ? and c = ?",
                "select a ?? b from t where c = ?",
                "select '12:30', \\:a, :b",
                "insert into t values (:a,:b),(:c,:d)"
            })
    void aStatementIsReadAsJdbiReadsIt(String sql) {
        assertEquals(jdbi.parse(sql, null), new NamedParameters().parse(sql, null));
    }

    @Test
    void soIsEveryStatementOfTheWorkbenchAndItsTools() throws IOException {
        List<String> statements = statements();
        assertTrue(statements.size() > 100, statements.size() + " statements");
        assertAll(statements.stream().map(sql -> () -> aStatementIsReadAsJdbiReadsIt(sql)));
    }

    private static List<String> statements() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src", "main", "java")), Files.walk(Path.of("..", "..", "plugins")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(NamedParametersTest::literals)
                    .toList();
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL
                    .matcher(Files.readString(file))
                    .results()
                    .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                    .filter(text -> STATEMENT.matcher(text).matches())
                    .map(String::translateEscapes)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
