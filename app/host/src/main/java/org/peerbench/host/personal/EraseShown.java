package org.peerbench.host.personal;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * The question whether a person is to be forgotten, as the template sees it.
 *
 * @param path    of the person's page
 * @param tools   names of those that hold something
 * @param missing that some tools could not say what they hold, or {@code null}
 * @param token   the form's token
 */
public record EraseShown(Texts texts, String path, List<String> tools, String missing, Content token) {}
