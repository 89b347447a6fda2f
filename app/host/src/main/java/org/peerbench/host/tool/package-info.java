/**
 * Tools: how jars become running generations. {@link org.peerbench.host.tool.ToolFolder} finds them,
 * {@link org.peerbench.host.tool.ToolLoader} loads one, {@link org.peerbench.host.tool.Tools} starts and stops them, and
 * every call into one passes {@link org.peerbench.host.tool.ToolGate}.
 */
package org.peerbench.host.tool;
