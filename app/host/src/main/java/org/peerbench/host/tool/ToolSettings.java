package org.peerbench.host.tool;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How tools are run.
 *
 * @param copies   each generation runs from its own copy of the jar, in this folder
 * @param notes    the folder for what must survive a crash
 * @param safeMode whether none is started
 * @param budgets  how long each may take
 * @param freeing  hears a thread that must end, and ends what it waits for, such as a query
 */
public record ToolSettings(Path copies, Path notes, boolean safeMode, Budgets budgets, Consumer<Thread> freeing) {}
