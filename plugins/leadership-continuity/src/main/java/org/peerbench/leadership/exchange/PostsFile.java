package org.peerbench.leadership.exchange;

import java.util.List;
import java.util.Map;

/**
 * A file's content. Keys are the file's own and mean something within it only.
 *
 * @param posts    each once, in the file's order
 * @param organisations those that the file describes, by the key by which its posts name them
 * @param people   names by key; blank where the file has none
 * @param holdings who held which post
 * @param repairs  what was put right, doubted or left out
 * @param counts   what became of each record of the file
 * @param ahead    elections and plans
 */
public record PostsFile(
        List<FilePost> posts,
        Map<String, FileOrganisation> organisations,
        Map<String, String> people,
        List<FileHolding> holdings,
        List<Repair> repairs,
        Counts counts,
        Ahead ahead) {
    /** A file that says nothing of days to come. */
    public PostsFile(
            List<FilePost> posts,
            Map<String, FileOrganisation> organisations,
            Map<String, String> people,
            List<FileHolding> holdings,
            List<Repair> repairs,
            Counts counts) {
        this(posts, organisations, people, holdings, repairs, counts, Ahead.NOTHING);
    }

    /**
     * Of the file's records.
     *
     * @param read    all of them
     * @param merged  those that say what another one says
     * @param skipped those left out, each with a repair
     */
    public record Counts(int read, int merged, int skipped) {}

    public PostsFile {
        posts = List.copyOf(posts);
        organisations = Map.copyOf(organisations);
        people = Map.copyOf(people);
        holdings = List.copyOf(holdings);
        repairs = List.copyOf(repairs);
    }

    /** The same without any name. */
    public PostsFile nameless() {
        return new PostsFile(posts, organisations, Map.of(), holdings, repairs, counts, ahead);
    }
}
