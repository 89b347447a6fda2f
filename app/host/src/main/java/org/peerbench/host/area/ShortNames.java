package org.peerbench.host.area;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of four letters that fit into a hexagon, each different from all others on the map. */
final class ShortNames {
    private static final int LETTERS = 4;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L} ]+");
    private static final Set<String> SMALL = Set.of("and", "of", "on", "the", "upon", "with", "City", "County");

    private ShortNames() {}

    /** Short names by name; of two names that would look alike the first in the alphabet has the plainer one. */
    static Map<String, String> of(Collection<String> names) {
        Map<String, String> shorts = new HashMap<>();
        Set<String> taken = new HashSet<>();
        names.stream().sorted().distinct().forEach(name -> {
            String fit = candidates(name)
                    .filter(each -> !taken.contains(each))
                    .findFirst()
                    .orElse(begin(name, LETTERS));
            taken.add(fit);
            shorts.put(name, fit);
        });
        return shorts;
    }

    private static Stream<String> candidates(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return Stream.of(begin(name, LETTERS));
        }
        String first = words.get(0);
        Stream<String> pairs = words.stream().skip(1).map(word -> begin(first, LETTERS / 2) + begin(word, LETTERS / 2));
        Stream<String> later =
                IntStream.range(LETTERS, first.length()).mapToObj(at -> begin(first, LETTERS - 1) + first.charAt(at));
        return Stream.of(pairs, Stream.of(begin(first, LETTERS)), later).flatMap(each -> each);
    }

    private static List<String> words(String name) {
        return Stream.of(
                        NO_LETTER.matcher(name.replace('-', ' ')).replaceAll("").split(" "))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }

    private static String begin(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }
}
