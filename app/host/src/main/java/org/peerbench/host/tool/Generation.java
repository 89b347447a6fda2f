package org.peerbench.host.tool;

import java.util.concurrent.atomic.AtomicInteger;
import org.peerbench.api.ToolContext;

/**
 * One loading of one tool: its class loader, its context and what it contributes. A request leases the generation while it
 * runs; closing a generation waits for nothing and refuses new leases.
 */
public final class Generation {
    private final String id;
    private final String mount;
    private final Contributed contributed;
    private final ToolContext context;
    private final ClassLoader loader;
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

    AtomicInteger leases() {
        return leases;
    }
}
