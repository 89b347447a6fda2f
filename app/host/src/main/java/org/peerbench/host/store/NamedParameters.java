package org.peerbench.host.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds {@code :name} and {@code ?} in a statement as Jdbi's own parser does. That one is made for grammars of any kind,
 * and to warm it up was a twentieth of a start.
 */
final class NamedParameters implements SqlParser {
    /** What a colon or a question mark may stand in without being a parameter comes before what is one. */
    private static final Pattern TOKEN = Pattern.compile("""
            '(?:[^'\\\\]++|\\\\'|\\\\)*'|"[^"]+"|--[^\\r\\n]*|/\\*(?s:.*?)\\*/|::|\\?\\?|\\\\(?s:.)|:([\\w$.]+)|\\?""");

    /** Statements are constants but for a few that are put together: more than this were a leak. */
    private static final int KEPT = 1000;

    private final Map<String, ParsedSql> kept = new ConcurrentHashMap<>();

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql known = kept.get(sql);
        if (known != null) {
            return known;
        }
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        ParsedSql parsed = parsed(sql);
        kept.put(sql, parsed);
        return parsed;
    }

    private static ParsedSql parsed(String sql) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        Matcher token = TOKEN.matcher(sql);
        int from = 0;
        while (token.find()) {
            parsed.append(sql.substring(from, token.start()));
            from = token.end();
            add(token, parsed);
        }
        return parsed.append(sql.substring(from)).build();
    }

    private static void add(Matcher token, ParsedSql.Builder parsed) {
        String text = token.group();
        if (token.group(1) != null) {
            parsed.appendNamedParameter(token.group(1));
        } else if (text.equals("?")) {
            parsed.appendPositionalParameter();
        } else {
            // A backslash says that what follows is meant as it stands.
            parsed.append(text.startsWith("\\") ? text.substring(1) : text);
        }
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return ":" + name;
    }
}
