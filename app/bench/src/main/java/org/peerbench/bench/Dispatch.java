package org.peerbench.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peerbench.api.route.Method;
import org.peerbench.host.boot.Workbench;
import org.peerbench.host.http.RouteTable;

/** What finding an address costs, in the table that the workbench serves with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class Dispatch {
    /** The folder with the tools' jars; empty for none. */
    @Param("")
    public String tools;

    /** A fixed address, one with a parameter, and one that does not exist. */
    @Param({"/api/themes", "/areas/E10000014/organisations", "/no/such/page"})
    public String path;

    private RouteTable table;

    /** The table outlives its workbench, so that nothing else runs while it is measured. */
    @Setup
    public void takeTable() {
        try (Scratch scratch = Scratch.make();
                Workbench workbench = Workbench.start(scratch.settings(tools.isEmpty() ? null : Path.of(tools)))) {
            table = workbench.routes();
        }
    }

    /** Finds one address. */
    @Benchmark
    public RouteTable.Match match() {
        return table.match(Method.GET, path);
    }
}
