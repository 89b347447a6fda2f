package org.peerbench.api.card;

import gg.jte.Content;

/**
 * A card as the tool sees it; the host draws its frame.
 *
 * @param title     the heading
 * @param body      what it holds
 * @param moreLabel text of the link in the corner, or {@code null}
 * @param morePath  where that link leads, or {@code null}
 */
public record Card(String title, Content body, String moreLabel, String morePath) {}
