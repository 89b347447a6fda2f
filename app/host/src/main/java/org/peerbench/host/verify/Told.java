package org.peerbench.host.verify;

import java.util.List;

/**
 * What came of asking a tool what it adds; the process that asked prints it.
 *
 * @param added   all that it adds
 * @param steady  whether it said the same when it was asked again
 * @param tool    whether its class is a tool at all
 * @param fault   what its class or {@code contribute} threw, or {@code null}
 * @param refusal why the workbench would refuse what it adds, or {@code null}
 */
record Told(List<Added> added, boolean steady, boolean tool, String fault, String refusal) {
    static Told nothing(boolean tool, String fault) {
        return new Told(List.of(), true, tool, fault, null);
    }
}
