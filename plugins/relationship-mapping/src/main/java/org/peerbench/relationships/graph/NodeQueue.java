package org.peerbench.relationships.graph;

import java.util.Arrays;

/** Nodes by distance, nearest first, of equally near ones the lowest: a binary heap of whole numbers. */
final class NodeQueue {
    private long[] heap = new long[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int distance, int node) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long entry = (long) distance << Integer.SIZE | node;
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > entry) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = entry;
    }

    long remove() {
        long first = heap[0];
        long last = heap[--size];
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (last <= heap[child]) {
                break;
            }
            heap[at] = heap[child];
            at = child;
            child = 2 * at + 1;
        }
        heap[at] = last;
        return first;
    }

    static int node(long entry) {
        return (int) entry;
    }

    static int distance(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }
}
