package org.peerbench.api.transfer;

import java.io.InputStream;
import java.util.List;

/** A file that somebody brought. It can be read as often as needed while the import is planned or applied. */
public interface ImportFile {
    /** Its name as the user knows it, for sentences. */
    String name();

    /** Its bytes, at most 50 MB. Close it. */
    InputStream open();

    /**
     * Its sheets: those of a workbook in their order, also hidden ones, or the one of a CSV, whose name is empty.
     *
     * @throws org.peerbench.api.Refusal if it is neither a workbook nor a CSV, or is damaged or too large
     */
    List<Sheet> sheets();

    /**
     * A sheet as it stands in the file.
     *
     * @param name     on its tab
     * @param offered  whether the user sees it and its name does not say "(ignore)"
     * @param lines    those with text in them
     * @param findings what is worth knowing about it, such as merged cells
     */
    record Sheet(String name, boolean offered, List<Line> lines, List<Finding> findings) {
        public Sheet {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A row of a sheet.
     *
     * @param number as the user sees it, the first being 1
     * @param cells  texts, blank where there is none, without blank ones at the end
     */
    record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
