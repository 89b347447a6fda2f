package org.peerbench.host.tool;

import java.util.List;
import java.util.stream.Stream;

/** Threads that run a tool's code. */
final class Threads {
    private static final List<String> NOT_THE_TOOL = List.of("java.", "jdk.", "sun.", "org.peerbench.host.");

    private Threads() {}

    /** Its name and the nearest line of the tool's own code: {@code 'tool-call' in org.example.Loop.spin (Loop.java:12)}. */
    static String where(Thread thread) {
        StackTraceElement[] stack = thread.getStackTrace();
        return Stream.of(stack)
                .filter(frame -> NOT_THE_TOOL.stream().noneMatch(frame.getClassName()::startsWith))
                .findFirst()
                .or(() -> Stream.of(stack).findFirst())
                .map(frame -> Sentences.of("thread.where", thread.getName(), place(frame)))
                .orElseGet(() -> Sentences.of("thread.named", thread.getName()));
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + " (" + frame.getFileName() + ":"
                + frame.getLineNumber() + ")";
    }
}
