package org.peerbench.host.tool;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.peerbench.api.ToolContext;

/**
 * One loading of one tool: its class loader, its context and what it contributes. A call leases the generation while it
 * runs; one that is being closed grants no new leases and is given up when the last has come back.
 */
public final class Generation {
    private final String id;
    private final String mount;
    private final Contributed contributed;
    private final ToolContext context;
    private final ClassLoader loader;
    /** How many are inside; far below zero once it is being closed. */
    private final AtomicInteger leases = new AtomicInteger();

    /**
     * A generation.
     *
     * @param id    the tool's id, or {@code host} for the workbench's own features
     * @param mount where its pages are: {@code /tools/{id}}, or the empty text for the workbench's own
     */
    public Generation(String id, String mount, Contributed contributed, ToolContext context, ClassLoader loader) {
        this.id = id;
        this.mount = mount;
        this.contributed = contributed;
        this.context = context;
        this.loader = loader;
    }

    /** The tool's id. */
    public String id() {
        return id;
    }

    /** What people call it: the words of its first entry in the navigation, else its id. */
    public String name() {
        return contributed.navigation().stream()
                .findFirst()
                .map(item -> context.texts().of(item.label()))
                .orElse(id);
    }

    /** What people call a tool; its id where it does not run. */
    public static String nameOf(String tool, List<Generation> running) {
        return running.stream()
                .filter(generation -> generation.id.equals(tool))
                .findFirst()
                .map(Generation::name)
                .orElse(tool);
    }

    /** Where its pages are. */
    public String mount() {
        return mount;
    }

    /** Whether this is the workbench itself. */
    public boolean isHost() {
        return mount.isEmpty();
    }

    /** What it adds. */
    public Contributed contributed() {
        return contributed;
    }

    /** What it may use. */
    public ToolContext context() {
        return context;
    }

    /** The class loader under which it runs. */
    public ClassLoader loader() {
        return loader;
    }

    /** The address of one of its pages. */
    public String path(String relative) {
        return relative.isEmpty() && !isHost() ? mount : mount + "/" + relative;
    }

    /** Answers whether it may still be called; whoever enters must leave. */
    boolean enter() {
        if (leases.incrementAndGet() > 0) {
            return true;
        }
        leases.decrementAndGet();
        return false;
    }

    void leave() {
        leases.decrementAndGet();
    }

    /** Grants no more leases. */
    void close() {
        leases.getAndUpdate(inside -> inside < 0 ? inside : inside + Integer.MIN_VALUE);
    }

    /** Whether it is closed and the last has left. */
    boolean isEmpty() {
        return leases.get() == Integer.MIN_VALUE;
    }
}
