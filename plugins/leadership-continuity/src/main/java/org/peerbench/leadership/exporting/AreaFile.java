package org.peerbench.leadership.exporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Organisation;
import org.peerbench.leadership.exchange.Ahead;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.FileOrganisation;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;

/**
 * An area's record as a file. Its keys are made of what it says, never of the record's own ids, so that a second
 * workbench that read the file gives the same one. Nobody is named without a public source; notes stay here.
 */
final class AreaFile {
    private final Export read;
    private final Directory directory;
    private final boolean named;
    private final Map<String, FileOrganisation> organisations = new TreeMap<>();
    private final Map<String, String> organisationKeys = new HashMap<>();
    private final Map<String, String> postKeys = new HashMap<>();

    private AreaFile(Export read, Directory directory, boolean named) {
        this.read = read;
        this.directory = directory;
        this.named = named;
    }

    /** The file; without names if so wished. */
    static PostsFile of(Export read, Directory directory, boolean named) {
        return new AreaFile(read, directory, named).file();
    }

    private PostsFile file() {
        Set<String> taken = new HashSet<>();
        for (PostHistory history : read.posts().posts()) {
            String key = key(history.post());
            String free = key;
            for (int number = 2; !taken.add(free); number++) {
                free = key + "-" + number;
            }
            postKeys.put(history.post().id(), free);
        }
        List<FilePost> posts = new ArrayList<>();
        List<FileHolding> holdings = new ArrayList<>();
        Map<String, String> people = new TreeMap<>();
        for (PostHistory history : read.posts().posts()) {
            posts.add(post(history.post()));
            for (Holding holding : history.holdings()) {
                String person = person(holding);
                people.merge(person, name(holding), (one, other) -> one.isEmpty() ? other : one);
                holdings.add(holding(holding, person));
            }
        }
        return new PostsFile(posts, organisations, people, holdings, List.of(), new PostsFile.Counts(0, 0, 0), ahead());
    }

    private Ahead ahead() {
        List<Ahead.Vote> elections = read.elections().stream()
                .map(each -> new Ahead.Vote(
                        each.label(),
                        each.on(),
                        each.source(),
                        each.posts().stream()
                                .filter(postKeys::containsKey)
                                .map(postKeys::get)
                                .sorted()
                                .toList()))
                .toList();
        Map<String, Ahead.Arranged> plans = new TreeMap<>();
        read.plans().stream()
                .filter(plan -> postKeys.containsKey(plan.post()))
                .forEach(
                        plan -> plans.put(postKeys.get(plan.post()), new Ahead.Arranged(plan.state(), plan.startBy())));
        return new Ahead(elections, plans);
    }

    private String key(Post post) {
        return "post:" + organisation(post.organisation()) + ":" + Word.key(post.label());
    }

    private String organisation(Optional<String> id) {
        return id.map(each -> organisationKeys.computeIfAbsent(each, this::described))
                .orElse("");
    }

    private String described(String id) {
        Optional<Organisation> known = directory.organisation(id);
        if (known.isEmpty()) {
            return id;
        }
        String code = Optional.ofNullable(known.get().code()).orElse("");
        String key = code.isBlank() ? "org:" + Word.key(known.get().name()) : code;
        organisations.put(
                key, new FileOrganisation(known.get().name(), known.get().type(), code));
        return key;
    }

    private FilePost post(Post post) {
        String id = postKeys.get(post.id());
        return new FilePost(
                id,
                organisation(post.organisation()),
                post.label(),
                post.role(),
                new FilePost.Weight(
                        OptionalInt.of(post.seats()),
                        Optional.ofNullable(read.posts().type(post)),
                        post.term()),
                post.statute(),
                post.exists(),
                post.observedFrom(),
                follows(post),
                post.source());
    }

    /** Organisations of before need no entry of their own: they are named by what a reader can look up. */
    private List<FilePost.Before> follows(Post post) {
        return read.successions().stream()
                .filter(each -> each.to().equals(post.id()))
                .filter(each -> read.before().containsKey(each.from()))
                .map(each -> before(read.before().get(each.from()), each))
                .sorted(Comparator.comparing(FilePost.Before::organisation).thenComparing(FilePost.Before::label))
                .toList();
    }

    private FilePost.Before before(Post from, Succession how) {
        return new FilePost.Before(named(from.organisation()), from.label(), Optional.of(how.kind()), how.on());
    }

    private String named(Optional<String> organisation) {
        return organisation
                .flatMap(directory::organisation)
                .map(each -> each.code() == null ? each.name() : each.code())
                .orElse("");
    }

    private String person(Holding holding) {
        if (holding.person() == null) {
            return "unnamed:" + postKeys.get(holding.post()) + ":"
                    + holding.held().from().map(Object::toString).orElse("");
        }
        // The id of somebody else's file may be made of the name.
        return read.naming().allows(holding.person())
                ? read.keys().getOrDefault(holding.person(), holding.person())
                : holding.person();
    }

    private String name(Holding holding) {
        boolean open = named
                && read.naming().allows(holding, read.today())
                && holding.source().url().isPresent();
        return open
                ? directory
                        .person(holding.person())
                        .flatMap(person -> Optional.ofNullable(person.name()))
                        .orElse("")
                : "";
    }

    private FileHolding holding(Holding holding, String person) {
        return new FileHolding(
                List.of(1),
                postKeys.get(holding.post()),
                person,
                holding.held(),
                holding.slices(),
                holding.jointGroup(),
                holding.outlook(),
                holding.endReason(),
                holding.source(),
                "");
    }
}
