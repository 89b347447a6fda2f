package org.peerbench.host.table;

import java.util.Locale;

/** Why a file cannot be read, or what is worth knowing about one that was. Names are part of the API's answers. */
public enum TableCode {
    EMPTY_FILE,
    EMPTY_SHEET,
    FILE_TOO_LARGE,
    UNPACKS_TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    CELL_TOO_LONG,
    OLD_EXCEL,
    LOCKED_EXCEL,
    NOT_A_TABLE,
    NOT_A_WORKBOOK,
    DAMAGED_WORKBOOK,
    DAMAGED_SHEET,
    NO_SHEET,
    UNKNOWN_SHEET,
    NOT_TEXT,
    WRONG_ENCODING,
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    TOO_MANY_CELLS,
    MISSING_COLUMNS,

    GUESSED_ENCODING,
    OTHER_SHEETS,
    BLANK_HEADING,
    SAME_HEADING,
    REPEATED_HEADINGS,
    MERGED_CELLS,
    HIDDEN_ROWS,
    FORMULA_WITHOUT_RESULT,
    FORMULA_ERROR;

    String key() {
        return "table." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
