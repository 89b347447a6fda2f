package org.peerbench.testkit.verify;

import java.lang.reflect.Field;
import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Bundle;

/** A sound tool, and tools with one oddity each. None is ever started. */
final class OddTools {
    private OddTools() {}

    /** Has nothing wrong. */
    public static final class Sound implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.permission(Permission.reading("read"));
            to.texts(new Bundle("org.peerbench.testkit.verify.messages"));
            to.navigation(new NavigationItem("sound.title", "", 1, "read"));
            to.page(new Page(
                    "",
                    "read",
                    (request, context) -> View.of(context.texts().of("sound.title"), out -> {})
                            .answer()));
        }
    }

    /** Adds nothing, and has what its heirs have. */
    static class Quiet implements Tool {
        @Override
        public void contribute(Contributions to) {}
    }

    public static final class EndsTheProcess extends Quiet {
        @Override
        public void stop() {
            System.exit(3);
        }
    }

    public static final class StartsAProcess extends Quiet {
        Process other() throws Exception {
            return new ProcessBuilder("true").start();
        }
    }

    public static final class StartsAThread extends Quiet {
        Object pool() {
            return Executors.newCachedThreadPool(Thread::new);
        }
    }

    public static final class ChangesTheProcess extends Quiet {
        @Override
        public void stop() {
            System.setProperty("peerbench.test", "1");
        }
    }

    public static final class BreaksOpen extends Quiet {
        void open(Field field) {
            field.setAccessible(true);
        }
    }

    public static final class Native extends Quiet {
        native void machine();
    }

    public static final class UsesTheNetwork extends Quiet {
        HttpClient client() {
            return HttpClient.newHttpClient();
        }
    }

    public static final class Reaches extends Quiet {
        Object server() {
            return io.javalin.Javalin.create();
        }
    }

    public static final class Hangs implements Tool {
        @Override
        public void contribute(Contributions to) {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
    }

    public static final class NeverEnds implements Tool {
        @Override
        public void contribute(Contributions to) {
            for (int number = 0; ; number++) {
                to.permission(Permission.reading("number-" + number));
            }
        }
    }

    public static final class Fails implements Tool {
        @Override
        public void contribute(Contributions to) {
            throw new IllegalStateException("The list is lost");
        }
    }

    public static final class Varies implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.permission(Permission.reading("at-" + System.nanoTime()));
        }
    }

    public static final class Unguarded implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.page(new Page("open", "reed", (request, context) -> null));
        }
    }

    public static final class EvilPath implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.permission(Permission.reading("read"));
            to.page(new Page("../account", "read", (request, context) -> null));
        }
    }

    public static final class Crowds implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.permission(Permission.reading("read"));
            to.texts(new Bundle("org.peerbench.testkit.verify.messages"));
            for (int number = 0; number < 40; number++) {
                to.navigation(new NavigationItem("sound.title", "page-" + number, number, "read"));
            }
        }
    }

    public static final class Wordless implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.permission(Permission.reading("read"));
            to.texts(new Bundle("org.peerbench.testkit.verify.messages"));
            to.navigation(new NavigationItem("wordless.title", "", 1, "read"));
        }
    }

    public static final class Forgetful implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.texts(new Bundle("org.example.lost"));
            to.migrations("org/example/lost");
            to.asset(new Asset("lost.css", "org/example/lost.css"));
        }
    }

    /** Is no tool. */
    public static final class NoTool {}
}
