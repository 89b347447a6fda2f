package org.peerbench.host.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which sheet is read: the one that was asked for, even if it is hidden, or the first that is offered. */
record SheetChoice(String name, String part) {
    static SheetChoice of(List<XlsxOutline.Tab> tabs, String wanted) throws TableRefused {
        if (wanted.isEmpty()) {
            return first(tabs, tab -> tab.sheet().offered(), TableRefused.file(TableCode.NO_SHEET, names(tabs)));
        }
        TableRefused unknown = TableRefused.file(TableCode.UNKNOWN_SHEET, wanted, names(tabs));
        return first(tabs, tab -> tab.sheet().name().equalsIgnoreCase(wanted), unknown);
    }

    private static SheetChoice first(
            List<XlsxOutline.Tab> tabs, Predicate<XlsxOutline.Tab> fits, TableRefused otherwise) throws TableRefused {
        return tabs.stream()
                .filter(fits)
                .findFirst()
                .map(tab -> new SheetChoice(tab.sheet().name(), tab.part()))
                .orElseThrow(() -> otherwise);
    }

    static String names(List<XlsxOutline.Tab> tabs) {
        return tabs.stream().map(tab -> tab.sheet().name()).collect(Collectors.joining(", "));
    }
}
