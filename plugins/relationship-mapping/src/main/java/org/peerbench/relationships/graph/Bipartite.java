package org.peerbench.relationships.graph;

/**
 * A graph of two sides whose ties lead from one side to the other, such as the people of two organisations and who of
 * them works with whom.
 *
 * @param left  how many nodes the left side has, numbered from 0
 * @param right how many nodes the right side has, numbered from 0
 * @param arcs  from the left nodes 0 … {@code left}−1 to the right ones, which follow as {@code left} …
 */
public record Bipartite(int left, int right, Graph arcs) {
    /** Begins one. */
    public static Builder of(int left, int right) {
        return new Builder(left, right, Graph.directed(left + right));
    }

    /** Takes the ties in any order; the same one twice counts once. */
    public record Builder(int left, int right, GraphBuilder arcs) {
        /**
         * Adds a tie.
         *
         * @throws IllegalArgumentException of a node that is not there
         */
        public Builder tie(int leftNode, int rightNode) {
            if (leftNode < 0 || leftNode >= left || rightNode < 0 || rightNode >= right) {
                throw new IllegalArgumentException("No tie from " + leftNode + " to " + rightNode);
            }
            arcs.tie(leftNode, left + rightNode);
            return this;
        }

        /** The graph. */
        public Bipartite build() {
            return new Bipartite(left, right, arcs.build());
        }
    }
}
