package org.peerbench.host.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.peerbench.api.transfer.Finding;
import org.peerbench.host.store.Engine;

/** Whatever stands in a table, every row is accounted for, and bringing it twice adds nothing. */
class AccountingPropertyTest {
    private Path folder;
    private Desk desk;

    @BeforeProperty
    void open() throws IOException {
        folder = Files.createTempDirectory("accounting");
        desk = new Desk(Engine.SQLITE, folder);
        desk.area("N", "North");
        desk.area("S", "South");
    }

    @AfterProperty
    void close() throws IOException {
        desk.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> names = Arbitraries.of("", "Ketter Trust", "ketter  trust", "Carers", "x\"y", "=1+1");
        Arbitrary<String> types = Arbitraries.of("", "acute", "Voluntary");
        Arbitrary<String> codes = Arbitraries.of("", "", "RK1", "RK2", "X99A");
        Arbitrary<String> areas = Arbitraries.of("", "N", "S", "N S", "North; South", "Nowhere");
        Arbitrary<String> dates = Arbitraries.of("", "2020", "2021-02", "31/01/2022", "spring");
        Arbitrary<String> other = Arbitraries.of("", "", "a note", "two\nlines");
        return Combinators.combine(names, types, codes, areas, dates, dates, other)
                .as((name, type, code, area, from, to, note) -> List.of(name, type, code, area, from, to, note))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void everyRowIsAccountedForAndBroughtTwiceAddsNothing(@ForAll("rows") List<List<String>> rows) {
        String csv = "name,type,code,areas,opened,closed,remark\n"
                + rows.stream().map(AccountingPropertyTest::line).collect(Collectors.joining());
        long before = desk.count("organisation");
        ImportRun first = desk.apply(desk.bring("organisations", csv));
        addsUp(first.account());
        long after = desk.count("organisation");
        ImportRun second = desk.apply(desk.bring("organisations", csv));
        addsUp(second.account());
        assertEquals(first.account().read(), second.account().read());
        assertEquals(after, desk.count("organisation"));
        assertTrue(after - before <= first.account().kept());
    }

    private static void addsUp(Account account) {
        assertEquals(account.read(), account.kept() + account.merged() + account.skipped());
        long reasons = account.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(Finding::row)
                .distinct()
                .count();
        assertEquals(account.skipped(), reasons);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")) + "\n";
    }
}
