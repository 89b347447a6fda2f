package org.peerbench.host.card;

import gg.jte.Content;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.peerbench.api.card.Card;
import org.peerbench.api.page.Template;
import org.peerbench.api.text.Texts;
import org.peerbench.host.http.Rendering;
import org.peerbench.host.templates.card.JteplaceholderGenerated;
import org.peerbench.host.tool.ToolGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws cards at the same time, each on a thread of its own; a card that hangs holds no more than the tool's permits. */
final class Drawers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Drawers.class);
    private static final long BUDGET = TimeUnit.SECONDS.toNanos(1);
    /** A card that is late is left out; one that takes this long is a fault of its tool. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ToolGate gate;
    private final Texts texts;
    private final ExecutorService threads = Executors.newCachedThreadPool(Drawers::daemon);

    Drawers(ToolGate gate, Texts texts) {
        this.gate = gate;
        this.texts = texts;
    }

    /** In the order asked for. */
    List<DrawnCard> draw(List<Order> orders, String page) {
        long until = System.nanoTime() + BUDGET;
        List<Future<DrawnCard>> running = new ArrayList<>();
        orders.forEach(order -> running.add(threads.submit(() -> draw(order))));
        List<DrawnCard> cards = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            cards.add(await(orders.get(i), running.get(i), until, page));
        }
        return cards;
    }

    /** The body is the tool's code as well: it becomes text inside the gate. */
    private DrawnCard draw(Order order) {
        return gate.pass(order.generation(), PATIENCE, () -> {
            Card card = order.drawing().get();
            String body = Rendering.of(card.body());
            return new DrawnCard(
                    order.id(), card.title(), out -> out.writeContent(body), card.moreLabel(), card.morePath(), false);
        });
    }

    private DrawnCard await(Order order, Future<DrawnCard> card, long until, String page) {
        try {
            return card.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return placeholder(order, "card.late", page);
        } catch (ExecutionException failed) {
            LOG.warn(
                    "The card {} cannot be shown: {}",
                    order.id(),
                    failed.getCause().toString());
            return placeholder(order, "card.failed", page);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return placeholder(order, "card.late", page);
        }
    }

    private DrawnCard placeholder(Order order, String why, String page) {
        Placeholder model = new Placeholder(texts.of(why), page, texts.of("card.again"), texts.of("card.tools"));
        Content body = Template.of(JteplaceholderGenerated::render, model);
        return new DrawnCard(order.id(), order.heading(), body, null, null, true);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "card");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
