package org.peerbench.host.change;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Questions about the rows of change sets, asked of one connection. */
record RowTable(Handle sql) {
    private static final String COLUMNS = """
            select position, table_name, record_id, area_id, before_image, after_image
            from change_row where set_id = :set and\s""";

    /** A row as logged; an image is {@code null} where there was no row. */
    record Logged(
            long position, String tableName, String recordId, String areaId, String beforeImage, String afterImage) {}

    /** An image of a set. */
    record Image(String setId, String afterImage) {}

    List<Logged> behind(String set, long position, int limit) {
        return rows(COLUMNS + "position > :position order by position limit :limit", set, position, limit);
    }

    List<Logged> latestBelow(String set, long position, int limit) {
        return rows(COLUMNS + "position < :position order by position desc limit :limit", set, position, limit);
    }

    private List<Logged> rows(String query, String set, long position, int limit) {
        return sql.createQuery(query)
                .bind("set", set)
                .bind("position", position)
                .bind("limit", limit)
                .mapTo(Logged.class)
                .list();
    }

    /** Sets that changed one of this set's records after it did. Ids of rows ascend with time. */
    Set<String> laterOnTheSameRecords(String set) {
        return sql.createQuery("""
                        select distinct theirs.set_id
                        from change_row mine
                        join change_row theirs
                          on theirs.table_name = mine.table_name and theirs.record_id = mine.record_id
                         and theirs.id > mine.id
                        where mine.set_id = :set and theirs.set_id <> :set
                        """).bind("set", set).mapTo(String.class).set();
    }

    /** The records that a set added. */
    Set<String> added(String set) {
        return sql.createQuery("select record_id from change_row where set_id = :set and before_image is null")
                .bind("set", set)
                .mapTo(String.class)
                .set();
    }

    /** What stood in all rows that were written after this set. */
    List<Image> imagesAfter(String set) {
        return sql.createQuery("""
                        select set_id, after_image from change_row
                        where after_image is not null and set_id <> :set
                          and id > (select max(id) from change_row where set_id = :set)
                        """).bind("set", set).mapTo(Image.class).list();
    }
}
