package org.peerbench.host.transfer.directory;

import java.util.List;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Contributions;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.day.Days;

/** The directory's own tables, offered like those of any tool. */
public final class DirectoryTables {
    private static final String READ = HostPermissions.READ.key();

    private final Days days;

    /** The tables; files of them may be asked about another day. */
    public DirectoryTables(Days days) {
        this.days = days;
    }

    /** Adds importers and exporters. */
    public void contribute(Contributions to) {
        importer(to, "organisations", Columns.OF_ORGANISATIONS, OrganisationBook::new);
        importer(to, "people", Columns.OF_PEOPLE, PersonBook::new);
        importer(to, "areas", Columns.OF_AREAS, AreaBook::new);
        to.exporter(days.exporter(new TableExporter("organisations", READ, Exports::organisations)));
        to.exporter(days.exporter(new TableExporter("people", READ, Exports::people)));
        to.exporter(days.exporter(new TableExporter("directory/areas", READ, Exports::areas)));
    }

    /**
     * The stored records are read before the transaction has written anything and while nobody else can write, so a
     * reading connection sees what the transaction sees.
     */
    private static <D> void importer(
            Contributions to, String format, List<Column> columns, BiFunction<Handle, Texts, Book<D>> book) {
        String label = "directory.import." + format;
        to.importer(new TableImporter(
                        format,
                        label,
                        label + ".hint",
                        HostPermissions.COORDINATE.key(),
                        columns,
                        List.of(),
                        (question, directory, context) -> context.database()
                                .read(sql -> BookPlan.of(
                                        book.apply(sql, context.texts()), question.rows(), context.texts())))
                .seenOn(format, label + ".seen"));
    }
}
