package org.peerbench.host.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.peerbench.host.table.GivenFiles.csv;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.Row;

class ColumnMatchTest {
    private static final List<Column> WANTED = List.of(
            new Column("name", "label.name", true, List.of("organisation", "partner")),
            new Column("post_code", "label.post-code", false, List.of("zip")),
            new Column("type", "label.type", true, List.of("kind")));

    private static Matching suggest(String... headings) {
        return ColumnMatch.suggest(List.of(headings), WANTED);
    }

    @Test
    void caseSpacesAndUnderscoresDoNotMatter() {
        assertEquals(
                Map.of("name", "NAME", "post_code", "Post\u00a0Code", "type", "ty-pe"),
                suggest("Post\u00a0Code", "NAME", "ty-pe").headings());
    }

    @Test
    void anExactNameGoesBeforeAnAliasAndAHeadingIsUsedOnce() {
        assertEquals(
                Map.of("name", "name", "type", "Kind"),
                suggest("Partner", "Kind", "Name", "name").headings());
    }

    @Test
    void unmatchedHeadingsBecomeNotesAndBlankCellsAreLeftOut() {
        Table table = csv("Partner,Kind,Phone,Colour\n Ketter Trust ,acute,\u00a0,blue\n");
        CleanTable clean = assertInstanceOf(
                CleanTable.class, ColumnMatch.suggest(table.headings(), WANTED).apply(table, WANTED));
        assertEquals(List.of("Phone", "Colour"), clean.noteHeadings());
        assertEquals(
                List.of(new Row(2, Map.of("name", "Ketter Trust", "type", "acute"), Map.of("Colour", "blue"))),
                clean.rows().toList());
    }

    @Test
    void theUserHasTheLastWord() {
        Table table = csv("Partner,Known as,Kind\nKetter NHS Trust,Ketter,acute\n");
        Matching chosen = ColumnMatch.suggest(table.headings(), WANTED)
                .with("name", "Known as")
                .with("post_code", " ");
        CleanTable clean = assertInstanceOf(CleanTable.class, chosen.apply(table, WANTED));
        Row row = clean.rows().findFirst().orElseThrow();
        assertEquals("Ketter", row.cell("name"));
        assertEquals(Map.of("Partner", "Ketter NHS Trust"), row.notes());
    }

    @Test
    void missingColumnsAreNamedBesideTheHeadingsThatWereFound() {
        Table table = csv("Partner,Colour\nKetter,blue\n");
        Unreadable reason = assertInstanceOf(
                Unreadable.class, ColumnMatch.suggest(table.headings(), WANTED).apply(table, WANTED));
        assertEquals(TableCode.MISSING_COLUMNS, reason.code());
        assertEquals(
                "The file has no column for type. It needs name, type; its headings are Partner, Colour."
                        + " Rename a heading, or match the columns.",
                reason.message().sentence());
    }

    @Test
    void manyHeadingsAreCountedRatherThanListed() {
        Table table = GivenFiles.table(GivenFiles.read(
                GivenFiles.bytes("a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v\n"),
                "x.csv",
                "",
                TableLimits.standard()));
        Unreadable reason = assertInstanceOf(Unreadable.class, suggest().apply(table, WANTED));
        assertEquals(
                "The file has no column for name, type. It needs name, type; its headings are a, b, c, d, e, f, g, h,"
                        + " i, j, k, l, m, n, o, p, q, r, s, t and 2 more. Rename a heading, or match the columns.",
                reason.message().sentence());
    }

    @Test
    void aMatchingIsRememberedForTheSameHeadingsWhateverTheirOrderAndCase() {
        Matching matching = suggest("Partner", "Kind");
        Table next = csv("KIND,partner\nacute,Ketter\n");
        assertEquals(matching.fingerprint(), next.fingerprint());
        CleanTable clean = assertInstanceOf(CleanTable.class, matching.apply(next, WANTED));
        assertEquals("Ketter", clean.rows().findFirst().orElseThrow().cell("name"));
        assertNotEquals(
                matching.fingerprint(), suggest("Partner", "Kind", "Colour").fingerprint());
    }
}
