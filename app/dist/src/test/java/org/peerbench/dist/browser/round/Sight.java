package org.peerbench.dist.browser.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each of the four can find: a rare word is written somewhere, and looked for everywhere. */
final class Sight {
    private static final String TOOL = "/tools/peer-matching";

    private static final int NEAR = 200;

    private static final List<String> EVERYWHERE = List.of(
            "/",
            "/history",
            TOOL,
            TOOL + "?areas=all",
            TOOL + "/offers",
            TOOL + "/supports",
            "/areas/" + Region.RECEIVER.code(),
            "/areas/" + Region.GIVER.code(),
            Region.RECEIVER.path(),
            Region.GIVER.path());

    private final Cast cast;

    Sight(Cast cast) {
        this.cast = cast;
    }

    /** These find the word, on one of these pages or on those that everybody has; the others find no sign of it. */
    void known(String word, Set<Desk> by, String... pages) {
        for (Desk desk : cast.all()) {
            List<String> found = places(pages)
                    .flatMap(path -> around(word, text(desk, path)).map(said -> path + ": " + said))
                    .toList();
            assertEquals(by.contains(desk), !found.isEmpty(), desk + " finds '" + word + "' at " + found);
            assertFalse(
                    !by.contains(desk) && results(desk, word).contains(word), desk + " finds '" + word + "' by search");
        }
    }

    /** The first place in which it stands, with some of what stands around it. */
    private static Stream<String> around(String word, String text) {
        int at = text.indexOf(word);
        return at < 0
                ? Stream.empty()
                : Stream.of(text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR)));
    }

    private static Stream<String> places(String... pages) {
        return Stream.concat(EVERYWHERE.stream(), Stream.of(pages));
    }

    private static String text(Desk desk, String path) {
        return desk.glance(path).document().text();
    }

    private static String results(Desk desk, String word) {
        return desk.glance("/search?q=" + word).document().select("main a").text();
    }

    /** Only these come to the page; for the others it is not there, or not theirs. */
    void openTo(String path, Set<Desk> those) {
        Set<Desk> in = cast.all().stream()
                .filter(desk -> desk.glance(path).status() == 200)
                .collect(Collectors.toSet());
        assertEquals(those, in, path);
    }

    /** These are told so on Today, and no others. */
    void waitsFor(String sentence, Set<Desk> those) {
        for (Desk desk : cast.all()) {
            assertEquals(
                    those.contains(desk), text(desk, "/").contains(sentence), desk + " is told: " + text(desk, "/"));
        }
    }
}
