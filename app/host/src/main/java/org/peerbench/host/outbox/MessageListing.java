package org.peerbench.host.outbox;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;

/**
 * The list of messages, as its template sees it.
 *
 * @param mail    how this workbench sends, in one sentence
 * @param empty   what to say where there is none
 * @param waiting whether those that wait are shown, with what can be done with all of them
 * @param handed  how many wait that were copied or saved
 * @param sends   whether this workbench sends mail itself
 */
public record MessageListing(
        Texts texts,
        Content token,
        String mail,
        Segments segments,
        List<MessageLine> lines,
        String empty,
        boolean waiting,
        long handed,
        boolean sends) {}
