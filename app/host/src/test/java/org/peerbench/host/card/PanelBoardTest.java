package org.peerbench.host.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.card.Card;
import org.peerbench.api.card.HomeCard;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.boot.Contexts;
import org.peerbench.host.http.Rendering;
import org.peerbench.host.store.Store;
import org.peerbench.host.store.StoreSettings;
import org.peerbench.host.text.BundleTexts;
import org.peerbench.host.tool.Collector;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

class PanelBoardTest {
    private static final Texts TEXTS = BundleTexts.read(
            List.of(new Bundle("org.peerbench.host.messages")), PanelBoardTest.class.getClassLoader(), null);
    private static final Request REQUEST = new PanelRequest(
            new Viewer("a", "A", Role.VIEWER, Set.of()),
            new Author("a", "A", "/"),
            "/",
            Map.of(),
            Map.of(),
            LocalDate.of(2026, 11, 21),
            false,
            Optional.empty(),
            out -> {});

    @TempDir
    private static Path folder;

    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.open(StoreSettings.sqlite(folder));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Tool giving(String id, int position, HomeCard.Drawing drawing) {
        return to -> {
            to.permission(Permission.reading("read"));
            to.permission(Permission.administering("administer"));
            to.homeCard(
                    new HomeCard(id, "shell.product", position, id.equals("secret") ? "administer" : "read", drawing));
        };
    }

    private static Generation running(String tool, Tool contributing) {
        return new Generation(
                tool,
                "/tools/" + tool,
                Collector.ask(contributing),
                Contexts.ofTool(tool, store.database(), Clock.systemUTC()),
                PanelBoardTest.class.getClassLoader());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
        }
    }

    private static Card card(String title) {
        Content body = out -> out.writeContent("<p>" + title + "</p>");
        return new Card(title, body, null, null);
    }

    private static List<DrawnCard> drawn(Generation... running) {
        ToolGate gate = new ToolGate(Clock.systemUTC());
        try (PanelBoard board = new PanelBoard(gate, TEXTS, () -> List.of(running))) {
            return board.homeCards(REQUEST);
        }
    }

    @Test
    void cardsStandByPosition() {
        List<DrawnCard> cards = drawn(
                running("a", giving("late", 2, (request, context) -> card("Second"))),
                running("b", giving("early", 1, (request, context) -> card("First"))));
        assertEquals(
                List.of("First", "Second"), cards.stream().map(DrawnCard::title).toList());
    }

    @Test
    void aCardThatFailsIsAPlaceholderAndTheOthersAreWhole() {
        List<DrawnCard> cards = drawn(
                running("a", giving("bad", 1, (request, context) -> {
                    throw new IllegalStateException("broken");
                })),
                running("b", giving("good", 2, (request, context) -> card("Good"))));
        assertTrue(cards.get(0).failed());
        assertFalse(cards.get(1).failed());
        var html = Jsoup.parse(Rendering.of(cards.get(0)));
        assertEquals("Peerbench", html.select(".card--failed h2").text());
        assertTrue(html.text().contains("Everything else on this page is complete."));
    }

    @Test
    void aCardWhoseBodyFailsIsAPlaceholderAsWell() {
        Content broken = out -> {
            throw new IllegalStateException("broken");
        };
        List<DrawnCard> cards =
                drawn(running("a", giving("bad", 1, (request, context) -> new Card("Title", broken, null, null))));
        assertTrue(cards.get(0).failed());
    }

    @Test
    void aCardThatHangsIsAPlaceholderWithinSeconds() {
        CountDownLatch never = new CountDownLatch(1);
        List<DrawnCard> cards = drawn(
                running("a", giving("slow", 1, (request, context) -> {
                    await(never);
                    return card("Never");
                })),
                running("b", giving("good", 2, (request, context) -> card("Good"))));
        assertEquals(List.of(true, false), cards.stream().map(DrawnCard::failed).toList());
    }

    @Test
    void aCardThatIsNotForThisViewerIsNotDrawn() {
        assertEquals(List.of(), drawn(running("a", giving("secret", 1, (request, context) -> card("Secret")))));
    }
}
