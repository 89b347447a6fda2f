package org.peerbench.host.tool;

/**
 * A tool that runs.
 *
 * @param descriptor of the jar it runs from
 * @param loaded     the tool and how to unload it
 * @param generation what the rest of the host sees of it
 */
record RunningTool(Descriptor descriptor, LoadedTool loaded, Generation generation) {}
