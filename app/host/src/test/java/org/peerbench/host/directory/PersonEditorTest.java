package org.peerbench.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.FormErrors;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class PersonEditorTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private OpenDirectory directory;

    PersonEditorTest(Engine engine) {
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
    void aPersonNeedsOnlyARole() {
        Person director = add(PersonDraft.of("Director of Adult Services")).orRefuse();
        assertEquals("Director of Adult Services", director.role());
        assertNull(director.name());
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        PersonDraft draft = new PersonDraft("", null, "none", "nowhere", "call me", null, null);
        FormErrors errors = ((Saving.Rejected<Person>) add(draft)).errors();
        assertEquals(
                List.of("role", "email", "organisation", "area"),
                List.copyOf(errors.all().keySet()));
        assertEquals("“call me” is not an email address: enter one like name@council.example", errors.of("email"));
    }

    @Test
    void contactsAreReadOnlyByThoseWhoMay() {
        directory.area("T1", "Tarn");
        add(new PersonDraft("Manager", "Ann", null, "T1", "ann@tarn.example", "01632 960000", null))
                .orRefuse();
        assertEquals("ann@tarn.example", people(Contacts.SHOWN).get(0).email());
        assertNull(people(Contacts.HIDDEN).get(0).email());
        assertNull(people(Contacts.HIDDEN).get(0).telephone());
    }

    @Test
    void whoHasNoAreaOfTheirOwnIsFoundWhereTheEmployerWorks() {
        directory.area("T1", "Tarn");
        directory.area("F1", "Fell");
        String trust =
                directory.organisation("Trust", "T1", "F1").organisation().id();
        add(new PersonDraft("Chief Executive", null, trust, null, null, null, null))
                .orRefuse();
        add(new PersonDraft("Manager for Fell", null, trust, "F1", null, null, null))
                .orRefuse();
        assertEquals(List.of("Chief Executive"), roles("T1"));
        assertEquals(List.of("Chief Executive", "Manager for Fell"), roles("F1"));
    }

    private List<String> roles(String area) {
        return directory
                .database()
                .read(sql -> new People(sql, Contacts.HIDDEN)
                        .all(new PersonFilter(null, area, null, null)).stream()
                                .map(Person::role)
                                .toList());
    }

    private List<Person> people(Contacts contacts) {
        return directory
                .database()
                .read(sql -> new People(sql, contacts)
                        .list(new PersonFilter("ann", "T1", null, null), Paging.first(5))
                        .items());
    }

    private Saving<Person> add(PersonDraft draft) {
        return directory.edit(PersonEditor::new, people -> people.add(draft));
    }
}
