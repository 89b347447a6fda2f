package org.peerbench.seeds.demo;

/**
 * What somebody does for an organisation.
 *
 * @param organisation code of the employer
 * @param title        in plain words, "Interim" or "Acting" where it is so
 * @param areas        codes of the areas it is done for, separated by spaces
 * @param held         whether somebody holds it; of a vacant post only the role is known
 */
record Role(String organisation, String title, String areas, boolean held) {
    /** The title of the post, whoever covers it. */
    String permanentTitle() {
        return title.replaceFirst("^(Interim|Acting) ", "");
    }
}
