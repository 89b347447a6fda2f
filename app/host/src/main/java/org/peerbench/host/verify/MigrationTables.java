package org.peerbench.host.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Migrations that touch a table which is not the tool's. */
final class MigrationTables implements Check {
    private static final Pattern MIGRATION = Pattern.compile("(.*/)?(V[0-9][0-9._]*|R)__[^/]*\\.sql");

    @Override
    public void look(JarFiles jar, Findings findings) {
        About about = About.of(jar);
        if (about.id() == null) {
            return;
        }
        migrations(jar)
                .forEach(file -> named(file).stream()
                        .filter(named -> !isOwn(named.name(), about))
                        .forEach(named -> findings.add(
                                Code.OTHERS_TABLE,
                                file.getKey() + ":" + named.line(),
                                named.name(),
                                about.tablePrefix())));
    }

    /** The tables that the tool makes for itself, in order. */
    static List<String> tables(JarFiles jar) {
        About about = About.of(jar);
        Predicate<String> own = about.id() == null ? name -> true : name -> isOwn(name, about);
        return migrations(jar)
                .flatMap(file -> named(file).stream())
                .filter(SqlTables.Named::created)
                .map(SqlTables.Named::name)
                .filter(own)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOwn(String name, About about) {
        return name.startsWith(about.tablePrefix());
    }

    private static Stream<Map.Entry<String, byte[]>> migrations(JarFiles jar) {
        return jar.files().entrySet().stream()
                .filter(file -> MIGRATION.matcher(file.getKey()).matches());
    }

    private static List<SqlTables.Named> named(Map.Entry<String, byte[]> file) {
        return SqlTables.of(new String(file.getValue(), StandardCharsets.UTF_8));
    }
}
