package org.peerbench.leadership.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Person;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.PersonKeys;

/**
 * Finds people as a file means them: by their id in the directory, by the id under which this area's files knew them
 * before, or, where another area's file used the id, by the same post held since the same day. Never by name.
 */
final class FilePeople {
    private final Directory directory;
    private final PersonKeys keys;
    private final String area;
    private final Map<String, PlannedPost> posts;
    private final Map<String, List<FileHolding>> holdings;
    private final Map<String, Optional<String>> found = new HashMap<>();

    FilePeople(
            Directory directory,
            PersonKeys keys,
            String area,
            Map<String, PlannedPost> posts,
            Map<String, List<FileHolding>> holdings) {
        this.directory = directory;
        this.keys = keys;
        this.area = area;
        this.posts = posts;
        this.holdings = holdings;
    }

    Optional<String> id(String key) {
        return found.computeIfAbsent(key, this::look);
    }

    private Optional<String> look(String key) {
        return directory
                .person(key)
                .map(Person::id)
                .or(() -> keys.person(area, key))
                .or(() -> elsewhere(key));
    }

    private Optional<String> elsewhere(String key) {
        List<String> candidates = new ArrayList<>(keys.everywhere(key));
        candidates.add(key);
        return holdings.getOrDefault(key, List.of()).stream()
                .flatMap(said -> posts.get(said.post()).holdings().stream()
                        .filter(stored ->
                                stored.held().from().equals(said.held().from()))
                        .map(Holding::person)
                        .filter(candidates::contains))
                .findFirst();
    }
}
