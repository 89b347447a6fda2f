package org.peerbench.testkit.fault;

import io.javalin.Javalin;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.View;

/** A healthy tool, and tools with one fault each. */
final class FaultyTools {
    private FaultyTools() {}

    /** Has nothing wrong. */
    public static final class Healthy implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.permission(Permission.reading("read"));
            to.page(new Page(
                    "",
                    "read",
                    (request, context) -> View.of("All is well", out -> {}).answer()));
        }
    }

    /** Cannot be made. */
    public static final class ThrowsWhenMade implements Tool {
        public ThrowsWhenMade() {
            throw new IllegalStateException("The kettle is empty");
        }

        @Override
        public void contribute(Contributions to) {}
    }

    /** Fails while it says what it adds. */
    public static final class ThrowsWhenAsked implements Tool {
        @Override
        public void contribute(Contributions to) {
            throw new IllegalStateException("The list is lost");
        }
    }

    /** Fails with an error, not an exception, when it starts. */
    public static final class ThrowsAtStart implements Tool {
        @Override
        public void contribute(Contributions to) {}

        @Override
        public void start(ToolContext context) {
            throw new AssertionError("The door is stuck");
        }
    }

    /** Has a page that anybody could open. */
    public static final class Unguarded implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.page(new Page(
                    "open", "read", (request, context) -> View.of("", out -> {}).answer()));
        }
    }

    /** Reaches for a class of the host. */
    public static final class Reaching implements Tool {
        @Override
        public void contribute(Contributions to) {
            Javalin.create();
        }
    }

    /** Starts well; its page and the body of its other page fail. */
    public static final class ThrowsOnPages implements Tool {
        @Override
        public void contribute(Contributions to) {
            to.permission(Permission.reading("read"));
            to.page(new Page("", "read", (request, context) -> {
                throw new IllegalStateException("secret-of-the-inside");
            }));
            to.page(new Page(
                    "drawn",
                    "read",
                    (request, context) -> View.of("Drawn", out -> {
                                throw new StackOverflowError("secret-of-the-inside");
                            })
                            .answer()));
        }
    }

    /** Is no tool. */
    public static final class NoTool {}
}
