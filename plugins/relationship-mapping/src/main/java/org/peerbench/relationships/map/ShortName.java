package org.peerbench.relationships.map;

import java.util.List;

/**
 * A name as it is written beside its mark: without the words that tell an organisation's legal form and that half the
 * labels would share. The full name is always in the mark's title.
 */
final class ShortName {
    private static final List<String> LEGAL_FORMS = List.of(
            " NHS Foundation Trust", " NHS Trust", " NHS FT", " Limited", " Ltd", " Metropolitan Borough Council");

    private ShortName() {}

    static String of(String name) {
        String board = name.replace(" Integrated Care Board", " ICB").replaceFirst("^NHS (?=.* (ICB|CCG)$)", "");
        return LEGAL_FORMS.stream()
                .filter(form -> board.endsWith(form) && board.length() > form.length() + 3)
                .findFirst()
                .map(form -> board.substring(0, board.length() - form.length())
                        + (form.endsWith("Council") ? " Council" : ""))
                .orElse(board);
    }
}
