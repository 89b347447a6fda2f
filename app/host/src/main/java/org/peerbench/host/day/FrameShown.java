package org.peerbench.host.day;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.peerbench.api.text.Texts;

/**
 * A page with the choice of its day, as the template sees it.
 *
 * @param path      of the page
 * @param sentences what is shown instead of today; empty for today
 * @param now       the page of today
 * @param kept      what else the address asks for
 * @param dated     whether the day can be chosen, not only the state of record
 * @param day       the day that is shown
 * @param recorded  the day by which it was recorded, or the empty text
 * @param body      the page itself
 */
public record FrameShown(
        Texts texts,
        String path,
        List<String> sentences,
        String now,
        List<Map.Entry<String, String>> kept,
        boolean dated,
        String day,
        String recorded,
        Content body) {}
