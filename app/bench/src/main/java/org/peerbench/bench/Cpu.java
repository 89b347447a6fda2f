package org.peerbench.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU time since the start, in nanoseconds; waiting for others does not count, though a busy machine makes the work itself dearer. */
final class Cpu {
    private Cpu() {}

    /** Of this whole process, collector and compiler included; on Java 17 it moves in steps of 10 ms. */
    static long ofProcess() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Of the thread that asks. */
    static long ofThisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
