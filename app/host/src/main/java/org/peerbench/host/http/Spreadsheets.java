package org.peerbench.host.http;

import org.peerbench.api.page.Answer;
import org.peerbench.api.transfer.TableExporter;

/** Writes tables as files. */
public interface Spreadsheets {
    /** As CSV: UTF-8 with byte-order mark, cells that a spreadsheet would take for a formula made harmless. */
    byte[] csv(TableExporter.Taken table);

    /** As xlsx. */
    byte[] xlsx(TableExporter.Taken table);

    /** Tables as the kind of file that their name says. */
    Answer.Download file(Answer.Tables tables);
}
