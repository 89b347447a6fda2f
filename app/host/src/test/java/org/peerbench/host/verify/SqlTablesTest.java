package org.peerbench.host.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTablesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create table t (id text, area_id text references area (id) on delete cascade) | t
            CREATE TABLE IF NOT EXISTS main."T" (id text)                                 | t
            create temporary table t (id text)                                            | t
            create unique index i on t (a)                                                | t
            create or replace view v as select * from area                                | v
            create trigger g after update of a or delete on t begin delete from u; end    | t,u
            alter table t add column update_of text                                       | t
            alter table only t rename to u                                                | t,u
            alter table t drop column a                                                   | t
            drop table if exists t, public.u                                              | t,u
            drop index i                                                                  | i
            insert into t select * from area                                              | t
            insert or ignore into t values (1) on conflict (a) do update set b = 1        | t
            replace into t values (1)                                                     | t
            update or replace t set a = replace(a, 'x', 'y')                              | t
            delete from only t where id in (select id from area)                          | t
            truncate table t                                                              | t
            truncate t                                                                    | t
            -- drop table area                                                            |
            select * from area for update                                                 |
            """)
    void whatAStatementWritesTo(String sql, String tables) {
        assertEquals(tables == null ? "" : tables, names(sql));
    }

    @Test
    void whatStandsInTextsAndCommentsIsNoStatement() {
        String sql = """
                /* drop table area; */
                insert into t values ('it''s; delete from area');
                do $x$ update area set name = 'x' $x$;
                -- update area
                update [t] set a = 1;""";
        assertEquals("t,t", names(sql));
    }

    @Test
    void aLineIsCountedFromOne() {
        assertEquals(3, SqlTables.of("\n\ndrop table t").get(0).line());
    }

    private static String names(String sql) {
        return String.join(
                ",", SqlTables.of(sql).stream().map(SqlTables.Named::name).toList());
    }
}
