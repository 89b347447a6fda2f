package org.peerbench.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Refusal;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class ListsTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private OpenDirectory directory;

    ListsTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        directory = OpenDirectory.on(engine, folder);
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void aListComesInPartsThatNeitherRepeatNorLeaveOut() {
        List<String> names = List.of("Alder", "Birch", "Cedar", "Elm", "Fir");
        names.forEach(name -> directory.organisation(name));
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Slice<OrganisationEntry> part = organisations(OrganisationFilter.on(null), new Paging(2, cursor));
            part.items().forEach(each -> seen.add(each.organisation().name()));
            cursor = part.next();
        } while (cursor != null);
        assertEquals(names, seen);
    }

    @Test
    void aCursorThatNoListGaveIsRefused() {
        assertThrows(Refusal.class, () -> organisations(OrganisationFilter.on(null), new Paging(2, "?")));
        assertThrows(Refusal.class, () -> organisations(OrganisationFilter.on(null), new Paging(2, "AAAA")));
    }

    @Test
    void searchIgnoresCaseAccentsAndTheOrderOfWords() {
        directory.organisation("Élan 100% Housing");
        directory.organisation("Elan Hospital");
        assertEquals(List.of("Élan 100% Housing"), found("housing ELAN"));
        assertEquals(List.of("Élan 100% Housing"), found("100%"));
        assertEquals(List.of(), found("_"));
        assertEquals(
                List.of("Elan Hospital", "Élan 100% Housing").size(),
                found("élan").size());
    }

    @Test
    void myAreasAreThoseIAmNamedForLeadOrCover() {
        AreaEntry named = directory.area("A1", "Named");
        led("B1", "Led", "me", null);
        led("C1", "Covered", "you", "me");
        led("D1", "Other", "you", null);
        directory.organisation("There", "B1");
        directory.organisation("Elsewhere", "D1");
        Mine mine = new Mine("me", Set.of(named.area().id()));
        List<String> areas = directory
                .database()
                .read(sql -> new Areas(sql)
                        .all(new AreaFilter(null, null, null, mine, null)).stream()
                                .map(each -> each.area().name())
                                .toList());
        assertEquals(List.of("Covered", "Led", "Named"), areas);
        OrganisationFilter theirs = new OrganisationFilter(null, Set.of(), null, mine, null);
        assertEquals(List.of("There"), names(theirs));
        assertEquals(1, directory.database().<Long>read(sql -> new Organisations(sql).count(theirs)));
        assertEquals(
                List.of("Covered", "Led"),
                directory
                        .database()
                        .read(sql -> new Areas(sql)
                                .all(new AreaFilter(null, null, null, new Mine("me", Set.of()), null)).stream()
                                        .map(each -> each.area().name())
                                        .toList()));
    }

    @Test
    void organisationsAreFilteredByTypeAndArea() {
        directory.area("A1", "Here");
        directory.organisation("Helpers", "A1");
        directory.organisation("Others");
        assertEquals(List.of("Helpers"), names(new OrganisationFilter(null, Set.of("voluntary"), "A1", null, null)));
        assertEquals(List.of(), names(new OrganisationFilter(null, Set.of("acute_trust"), "A1", null, null)));
        List<Tally> types = directory.database().read(sql -> new Organisations(sql).types(OrganisationFilter.on(null)));
        assertEquals(List.of(new Tally("voluntary", 2)), types);
    }

    private void led(String code, String name, String lead, String cover) {
        AreaDraft draft = new AreaDraft(code, name, "unitary", null, null, null, null, null, lead, cover, null);
        directory.edit(AreaEditor::new, areas -> areas.add(draft)).orRefuse();
    }

    private List<String> found(String text) {
        return names(new OrganisationFilter(text, Set.of(), null, null, null));
    }

    private List<String> names(OrganisationFilter filter) {
        return organisations(filter, Paging.first(50)).items().stream()
                .map(each -> each.organisation().name())
                .toList();
    }

    private Slice<OrganisationEntry> organisations(OrganisationFilter filter, Paging paging) {
        return directory.database().read(sql -> new Organisations(sql).list(filter, paging));
    }
}
