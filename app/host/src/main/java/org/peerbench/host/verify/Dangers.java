package org.peerbench.host.verify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Calls by which a tool reaches beyond itself. Told once for each class, at the first line. */
final class Dangers implements ClassUses.Rule {
    private static final String ANY = "";
    private static final String MADE = "<init>";

    /** What is called, and what that means; {@code ANY} is every member. Of several that match the first counts. */
    private record Danger(Code code, String owner, String member) {
        boolean is(Use use) {
            boolean here = owner.endsWith("/")
                    ? use.owner().startsWith(owner)
                    : use.owner().equals(owner);
            return here && (member.equals(ANY) || member.equals(use.member()));
        }
    }

    private static final List<Danger> ALL = List.of(
            new Danger(Code.ENDS_PROCESS, "java/lang/System", "exit"),
            new Danger(Code.ENDS_PROCESS, "java/lang/Runtime", "exit"),
            new Danger(Code.ENDS_PROCESS, "java/lang/Runtime", "halt"),
            new Danger(Code.STARTS_PROCESS, "java/lang/Runtime", "exec"),
            new Danger(Code.STARTS_PROCESS, "java/lang/ProcessBuilder", MADE),
            new Danger(Code.STARTS_THREADS, "java/lang/Thread", MADE),
            new Danger(Code.STARTS_THREADS, "java/util/Timer", MADE),
            new Danger(Code.STARTS_THREADS, "java/util/concurrent/Executors", ANY),
            new Danger(Code.STARTS_THREADS, "java/util/concurrent/ThreadPoolExecutor", MADE),
            new Danger(Code.STARTS_THREADS, "java/util/concurrent/ScheduledThreadPoolExecutor", MADE),
            new Danger(Code.STARTS_THREADS, "java/util/concurrent/ForkJoinPool", MADE),
            new Danger(Code.STARTS_THREADS, "java/util/concurrent/CompletableFuture", "runAsync"),
            new Danger(Code.STARTS_THREADS, "java/util/concurrent/CompletableFuture", "supplyAsync"),
            new Danger(Code.CHANGES_PROCESS, "java/lang/System", "setProperty"),
            new Danger(Code.CHANGES_PROCESS, "java/lang/System", "setProperties"),
            new Danger(Code.CHANGES_PROCESS, "java/lang/System", "clearProperty"),
            new Danger(Code.CHANGES_PROCESS, "java/lang/System", "setOut"),
            new Danger(Code.CHANGES_PROCESS, "java/lang/System", "setErr"),
            new Danger(Code.CHANGES_PROCESS, "java/lang/Runtime", "addShutdownHook"),
            new Danger(Code.CHANGES_PROCESS, "java/lang/Thread", "setDefaultUncaughtExceptionHandler"),
            new Danger(Code.CHANGES_PROCESS, "java/util/Locale", "setDefault"),
            new Danger(Code.CHANGES_PROCESS, "java/util/TimeZone", "setDefault"),
            new Danger(Code.NATIVE_CODE, "java/lang/System", "load"),
            new Danger(Code.NATIVE_CODE, "java/lang/System", "loadLibrary"),
            new Danger(Code.BREAKS_OPEN, "java/lang/reflect/AccessibleObject", "setAccessible"),
            new Danger(Code.BREAKS_OPEN, "java/lang/reflect/Field", "setAccessible"),
            new Danger(Code.BREAKS_OPEN, "java/lang/reflect/Method", "setAccessible"),
            new Danger(Code.BREAKS_OPEN, "java/lang/reflect/Constructor", "setAccessible"),
            new Danger(Code.INTERNAL_CLASS, "sun/", ANY),
            new Danger(Code.INTERNAL_CLASS, "jdk/internal/", ANY),
            new Danger(Code.USES_NETWORK, "java/net/http/", ANY),
            new Danger(Code.USES_NETWORK, "java/net/Socket", MADE),
            new Danger(Code.USES_NETWORK, "java/net/ServerSocket", MADE),
            new Danger(Code.USES_NETWORK, "java/net/DatagramSocket", MADE),
            new Danger(Code.USES_NETWORK, "java/nio/channels/SocketChannel", ANY),
            new Danger(Code.USES_NETWORK, "java/nio/channels/ServerSocketChannel", ANY),
            new Danger(Code.USES_NETWORK, "java/net/URL", "openStream"),
            new Danger(Code.USES_NETWORK, "java/net/URL", "openConnection"));

    private final Set<Code> told = EnumSet.noneOf(Code.class);

    @Override
    public void look(JarFiles jar, Use use, Findings findings) {
        if (Use.NATIVE.equals(use.member())) {
            tell(Code.NATIVE_CODE, use, findings);
        }
        ALL.stream()
                .filter(danger -> danger.is(use))
                .findFirst()
                .ifPresent(danger -> tell(danger.code(), use, findings));
    }

    private void tell(Code code, Use use, Findings findings) {
        if (told.add(code)) {
            findings.add(code, use.place(), use.name());
        }
    }
}
