package org.peerbench.relationships.file;

import java.util.List;

/**
 * A network as a file tells it, whatever the format.
 *
 * @param nodes   actors; no id twice, and every link's ends are among them
 * @param links   statements, in the file's order
 * @param repairs what had to be put right or left out
 * @param usual   what a link means that does not say itself whose word it is
 * @param places  how places are counted
 * @param read    nodes and links that the file has
 * @param merged  those of them that only add to another
 * @param skipped those that are left out, each with a repair that says why
 */
public record NetworkFile(
        List<Node> nodes,
        List<Link> links,
        List<Repair> repairs,
        Direction usual,
        Places places,
        int read,
        int merged,
        int skipped) {
    public NetworkFile {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        repairs = List.copyOf(repairs);
        long taken = nodes.stream().filter(Node::declared).count() + links.size();
        if (taken + merged + skipped != read) {
            throw new IllegalArgumentException(taken + " + " + merged + " + " + skipped + " is not " + read);
        }
    }

    /** A network to be written. */
    public static NetworkFile of(List<Node> nodes, List<Link> links) {
        return new NetworkFile(
                nodes, links, List.of(), Direction.ONE_WAY, Places.ENTRY, nodes.size() + links.size(), 0, 0);
    }
}
