package org.peerbench.host.tool;

import org.peerbench.api.Tool;

/**
 * A tool out of its jar.
 *
 * @param tool   the tool
 * @param loader its class loader
 * @param unload gives back class loader and jar
 */
record LoadedTool(Tool tool, ClassLoader loader, Runnable unload) {}
