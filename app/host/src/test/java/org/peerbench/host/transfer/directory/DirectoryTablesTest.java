package org.peerbench.host.transfer.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.Refusal;
import org.peerbench.api.transfer.Finding;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.store.Engine;
import org.peerbench.host.transfer.Account;
import org.peerbench.host.transfer.Desk;
import org.peerbench.host.transfer.ImportRun;

class DirectoryTablesTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private String north;

    @BeforeEach
    void open() {
        desk = new Desk(Engine.SQLITE, folder);
        north = desk.area("N1", "North");
        desk.area("S1", "South");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<Integer> counts(ImportRun run) {
        Account account = run.account();
        assertEquals(account.read(), account.kept() + account.merged() + account.skipped());
        return List.of(account.read(), account.kept(), account.merged(), account.skipped());
    }

    private static List<String> codes(ImportRun run) {
        return run.account().findings().stream()
                .map(finding -> finding.row() + " " + finding.code())
                .toList();
    }

    private OrganisationEntry organisation(String code) {
        return desk.database().read(sql -> new Organisations(sql).find(code).orElseThrow());
    }

    @Test
    void organisationsComeWithTheirAreasDatesAndNotes() {
        desk.apply(desk.bring(
                "organisations",
                "Organisation;Sector;ODS code;Area;Opened;Phone\n"
                        + "Ketter Trust;acute trust;RK1;N1 S1;01/04/2002;0123\n"));
        var entry = organisation("RK1").organisation();
        assertEquals("Ketter Trust", entry.name());
        assertEquals(2, entry.areas().size());
        assertEquals("2002-04-01", entry.valid().from().text());
        assertEquals("Phone: 0123", entry.note());
    }

    @Test
    void aNameThatTheSameFileTakesFromAnotherIsANewOrganisationWhicheverRowIsFirst() {
        desk.apply(desk.bring("organisations", "name,type,code\nCarers,voluntary,RK1\n"));
        String rows = "Carers,voluntary,\nKetter Trust,voluntary,RK1\n";

        assertEquals(List.of(2, 2, 0, 0), counts(desk.apply(desk.bring("organisations", "name,type,code\n" + rows))));
        assertEquals(List.of(2, 0, 2, 0), counts(desk.bring("organisations", "name,type,code\n" + rows)));
    }

    @Test
    void aFileBroughtTwiceChangesNothing() {
        String file = "name,type,code,areas,colour\nKetter Trust,acute,RK1,N1,blue\nAge Concern,voluntary,,North,\n";
        assertEquals(List.of(2, 2, 0, 0), counts(desk.apply(desk.bring("organisations", file))));
        assertEquals(List.of(2, 0, 2, 0), counts(desk.bring("organisations", file)));
        String people = "role,name,organisation,email\nDirector,Ann Oak,RK1,ann@ketter.example\nChair,,RK1,\n";
        assertEquals(List.of(2, 2, 0, 0), counts(desk.apply(desk.bring("people", people))));
        assertEquals(List.of(2, 0, 2, 0), counts(desk.bring("people", people)));
        String areas = "code,name,kind\nN1,North,unitary\nW1,West,county\n";
        assertEquals(List.of(2, 1, 1, 0), counts(desk.apply(desk.bring("areas", areas))));
        assertEquals(List.of(2, 0, 2, 0), counts(desk.bring("areas", areas)));
    }

    @Test
    void aKnownCodeChangesTheRecordAndBlankCellsLeaveItAsItIs() {
        desk.apply(desk.bring("organisations", "name,type,code,areas\nKetter Trust,acute,RK1,N1\n"));
        ImportRun run = desk.bring("organisations", "name,type,code,areas\nKetter NHS Trust,,RK1,S1\n");
        assertEquals(List.of(1, 1, 0, 0), counts(run));
        assertEquals(
                "Ketter Trust is known and changes: Name from “Ketter Trust” to “Ketter NHS Trust”, Areas from “North”"
                        + " to “North; South”.",
                run.account().findings().get(0).message());
        desk.apply(run);
        assertEquals("Ketter NHS Trust", organisation("RK1").organisation().name());
        assertEquals("acute", organisation("RK1").organisation().type());
        assertEquals(2, organisation("RK1").organisation().areas().size());
    }

    @Test
    void aNameAloneNeverMatches() {
        desk.apply(desk.bring("organisations", "name,type,code\nKetter Trust,acute,RK1\n"));
        ImportRun run = desk.bring("organisations", "name,type\nKETTER  TRUST,voluntary\n");
        assertEquals(List.of(1, 1, 0, 0), counts(run));
        assertEquals(
                "“KETTER TRUST” looks like Ketter Trust (RK1), which is here already. If it is the same, give that"
                        + " Code; as it stands, a second record is added.",
                run.account().findings().get(0).message().replace("  ", " "));
        desk.apply(run);
        assertEquals(2, desk.count("organisation"));
    }

    @Test
    void peopleAreKnownByTheirPeerbenchIdOnly() {
        desk.apply(desk.bring("people", "role,name\nDirector,Ann Oak\n"));
        String id = desk.column("person", "id").get(0);
        ImportRun byName = desk.bring("people", "role,name\nChair,Ann Oak\n");
        assertEquals(List.of("2 LOOKS_LIKE"), codes(byName));
        assertEquals(1, byName.account().kept());
        desk.apply(desk.bring("people", "Peerbench id,role,name\n" + id + ",Chair,Ann Oak\n"));
        assertEquals(List.of("Chair"), desk.column("person", "role"));
        assertEquals(List.of("2 UNKNOWN_ID"), codes(desk.bring("people", "Peerbench id,role\nnobody,Chair\n")));
    }

    @Test
    void severalRowsAboutOneRecordAddUpOrContradictEachOther() {
        ImportRun run = desk.bring(
                "organisations",
                "name,type,code,areas\nKetter Trust,acute,RK1,N1\nKetter Trust,acute,RK1,S1\n"
                        + "Ketter Trust,acute,RK1,N1\nOther Trust,acute,RK1,N1\n");
        assertEquals(List.of(4, 2, 1, 1), counts(run));
        assertEquals(List.of("5 SAID_TWICE"), codes(run));
        desk.apply(run);
        assertEquals(2, organisation("RK1").organisation().areas().size());
        assertEquals(1, desk.count("organisation"));
    }

    @Test
    void whatIsWrongIsSaidWithItsColumn() {
        ImportRun run = desk.bring(
                "organisations",
                "name,type,code,areas,opened,website\nA,,,,,\nB,x,X99A,,,\nC,x,,Nowhere,,\nD,x,,,soon,ftp\n");
        assertEquals(4, run.account().skipped());
        assertEquals(
                List.of("2 type", "3 code", "4 areas", "5 opened", "5 website"),
                run.account().findings().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .map(finding -> finding.row() + " " + finding.column())
                        .toList());
        assertEquals(
                "No area has the id, code or name “Nowhere”. Correct it, or add the area first.",
                run.account().findings().get(2).message());
    }

    @Test
    void anEmployerFoundByNameIsSaidAloud() {
        desk.apply(desk.bring("organisations", "name,type,code\nKetter Trust,acute,RK1\n"));
        ImportRun run = desk.bring("people", "role,employer,area\nDirector,ketter trust,North\n");
        assertEquals(List.of("2 FOUND_BY_NAME", "2 FOUND_BY_NAME"), codes(run));
        desk.apply(run);
        assertEquals(List.of(north), desk.column("person", "area_id"));
    }

    @Test
    void moreRowsThanOneWriteCanTakeAreRefused() {
        StringBuilder file = new StringBuilder("role\n");
        for (int row = 0; row <= BookPlan.MOST_ROWS; row++) {
            file.append("Director ").append(row).append('\n');
        }
        Refusal refusal = assertThrows(Refusal.class, () -> desk.bring("people", file.toString()));
        assertEquals(
                "The table has 10,001 rows. Bring at most 10,000 at a time: split the file.", refusal.getMessage());
    }
}
