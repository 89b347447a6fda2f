package org.peerbench.testkit.meeting.tools;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.exchange.Answering;
import org.peerbench.api.exchange.Question.PostHolding;
import org.peerbench.api.exchange.Question.PostHoldings;
import org.peerbench.api.gathering.TodaySource;

/** Never comes to an answer. */
public final class SlowTool implements Tool {
    @Override
    public void contribute(Contributions to) {
        to.permission(Permission.reading("read"));
        to.answers(new Answering<>(PostHoldings.class, "read", SlowTool::wait));
        to.today(new TodaySource("slow", "read", (viewer, areas, day, context) -> {
            forever();
            return List.of();
        }));
    }

    private static Optional<List<PostHolding>> wait(PostHoldings question, Viewer viewer, ToolContext context) {
        forever();
        return Optional.empty();
    }

    private static void forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
