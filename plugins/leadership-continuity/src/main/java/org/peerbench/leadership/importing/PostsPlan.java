package org.peerbench.leadership.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Directory;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.Repair;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Naming;
import org.peerbench.leadership.record.PersonKeys;
import org.peerbench.leadership.record.Posts;

/** What a file would change: each of its posts and holdings beside the record's. */
final class PostsPlan {
    private final String area;
    private final PostsFile file;
    private final FileOrganisations organisations;
    private final Map<String, PlannedPost> posts = new LinkedHashMap<>();
    private final List<PlannedHolding> holdings = new ArrayList<>();
    private final Map<String, Optional<String>> people = new LinkedHashMap<>();
    private final List<Repair> repairs = new ArrayList<>();

    private final PlannedAhead ahead;

    private PostsPlan(PostsFile file, String area, FileOrganisations organisations, PlannedAhead ahead) {
        this.ahead = ahead;
        this.file = file;
        this.area = area;
        this.organisations = organisations;
    }

    static PostsPlan of(PostsFile given, String area, LocalDate today, Directory directory, Handle sql) {
        PostsFile file = Naming.stored(sql).shown() ? given : given.nameless();
        PostsPlan plan = new PostsPlan(
                file,
                area,
                new FileOrganisations(directory, area, today, file.organisations()),
                PlannedAhead.of(file.ahead(), area, sql));
        plan.repairs.addAll(file.repairs());
        plan.posts(sql);
        plan.predecessors(sql);
        Map<String, List<FileHolding>> byPerson =
                file.holdings().stream().collect(Collectors.groupingBy(FileHolding::person));
        FilePeople found = new FilePeople(directory, new PersonKeys(sql), area, plan.posts, byPerson);
        file.holdings().forEach(said -> plan.hold(said, found.id(said.person())));
        Overlaps.of(plan).forEach(plan.repairs::add);
        return plan;
    }

    String area() {
        return area;
    }

    PostsFile file() {
        return file;
    }

    FileOrganisations organisations() {
        return organisations;
    }

    Map<String, PlannedPost> posts() {
        return posts;
    }

    List<PlannedHolding> holdings() {
        return holdings;
    }

    /** By key, who is known. */
    Map<String, Optional<String>> people() {
        return people;
    }

    List<Repair> repairs() {
        return repairs;
    }

    PlannedAhead ahead() {
        return ahead;
    }

    boolean changesNothing() {
        Map<String, String> ids = new HashMap<>();
        posts.forEach((key, post) -> post.stored().ifPresent(stored -> ids.put(key, stored.id())));
        return !ahead.changes(ids)
                && holdings.stream().noneMatch(PlannedHolding::changes)
                && posts.values().stream().noneMatch(post -> post.changes(area));
    }

    private void posts(Handle sql) {
        Posts stored = new Posts(sql);
        Map<String, List<Post>> byOrganisation = new LinkedHashMap<>();
        for (FilePost said : file.posts()) {
            Optional<String> id = organisations.id(said.organisation());
            if (id.isEmpty() && !said.organisation().isBlank() && organisations.missing(said.organisation())) {
                repairs.add(new Repair(0, "organisation", Repair.Code.UNKNOWN_ORGANISATION, said.organisation()));
            }
            List<Post> there = id.isPresent()
                    ? byOrganisation.computeIfAbsent(id.get(), stored::ofOrganisation)
                    : said.organisation().isBlank() ? ofNobody(stored) : List.of();
            Optional<Post> same = there.stream()
                    .filter(post -> FileOrganisations.plain(post.label()).equals(FileOrganisations.plain(said.label())))
                    .findFirst();
            List<Holding> held =
                    same.map(post -> new Holdings(sql).ofPost(post.id())).orElse(List.of());
            posts.put(said.key(), new PlannedPost(said, same, held));
        }
    }

    /** One that stands in another area's file may follow with that file; until then it is said. */
    private void predecessors(Handle sql) {
        Posts stored = new Posts(sql);
        for (PlannedPost planned : posts.values()) {
            for (FilePost.Before before : planned.said().follows()) {
                if (!inFile(before) && !onRecord(before, stored)) {
                    String name = before.organisation() + ": " + before.label();
                    repairs.add(new Repair(0, "follows", Repair.Code.UNKNOWN_PREDECESSOR, name));
                }
            }
        }
    }

    private boolean inFile(FilePost.Before before) {
        return posts.values().stream()
                .map(PlannedPost::said)
                .anyMatch(post -> same(post.label(), before.label())
                        && (same(organisations.name(post.organisation()), organisations.name(before.organisation()))
                                || organisations.id(post.organisation()).isPresent()
                                        && organisations
                                                .id(post.organisation())
                                                .equals(organisations.id(before.organisation()))));
    }

    private boolean onRecord(FilePost.Before before, Posts stored) {
        return organisations.id(before.organisation()).map(stored::ofOrganisation).orElse(List.of()).stream()
                .anyMatch(post -> same(post.label(), before.label()));
    }

    private static boolean same(String one, String other) {
        return FileOrganisations.plain(one).equals(FileOrganisations.plain(other));
    }

    private List<Post> ofNobody(Posts stored) {
        return stored.of(area).stream()
                .filter(post -> post.organisation().isEmpty())
                .toList();
    }

    private void hold(FileHolding said, Optional<String> person) {
        people.put(said.person(), person);
        Optional<Holding> same = posts.get(said.post()).holdings().stream()
                .filter(stored -> person.isPresent() && stored.person().equals(person.get()))
                .filter(stored -> stored.held().from().equals(said.held().from()))
                .findFirst();
        PlannedHolding planned = new PlannedHolding(said, same);
        holdings.add(planned);
        if (same.isPresent()) {
            Repair.Code code = planned.changes() ? Repair.Code.REPLACES : Repair.Code.ON_RECORD;
            said.rows().forEach(row -> repairs.add(new Repair(row, null, code, start(said))));
        }
    }

    private static String start(FileHolding said) {
        return said.held().from().map(Object::toString).orElse("");
    }
}
