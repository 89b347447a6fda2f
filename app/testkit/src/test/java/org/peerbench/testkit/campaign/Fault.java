package org.peerbench.testkit.campaign;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.ToolJar;

/**
 * One fault.
 *
 * @param name    what is wrong, in words
 * @param jars    what is put into the plugins folder
 * @param provoke makes it happen, once the jars are there
 * @param states  in one of which the tool then is
 * @param words   part of the sentence why; empty where all may be well
 */
record Fault(
        String name, Supplier<List<ToolJar>> jars, Consumer<Peerbench> provoke, List<String> states, String words) {
    /** The tool that is at fault, in every case. */
    static final String TOOL = "fault-tool";

    @Override
    public String toString() {
        return name;
    }
}
