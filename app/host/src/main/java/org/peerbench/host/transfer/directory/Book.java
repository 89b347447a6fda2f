package org.peerbench.host.transfer.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.transfer.Row;
import org.peerbench.host.directory.Fault;

/**
 * What the import of one of the directory's tables must know of its kind of record.
 *
 * @param <D> the kind's draft
 */
interface Book<D> {
    /** The stored record that a row names by id or code; never by name. */
    Optional<Stored<D>> named(Row row, RowFindings said);

    /** What makes two records look alike, such as their name: worth a look, no more. */
    String likeness(D draft);

    /** Stored records that look like it. */
    List<Stored<D>> alike(D draft);

    /** A draft that says nothing yet. */
    D blank();

    /** The draft with what the row says on top; a blank cell leaves what stands there. */
    D with(Row row, D base, RowFindings said);

    /** What is wrong with a draft; {@code self} is the id of the stored record, or {@code null}. */
    List<Fault> faults(D draft, String self);

    /** By what a new record is known within the file, or {@code null}. */
    String code(D draft);

    /** What it is called in sentences. */
    String name(D draft);

    /** What a person sees of it, by column, in the columns' order; {@code null} where there is nothing. */
    Map<String, String> cells(D draft);

    void add(Transaction tx, D draft);

    void change(Transaction tx, Stored<D> stored, D draft);
}
