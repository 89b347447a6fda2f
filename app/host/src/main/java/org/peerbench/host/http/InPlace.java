package org.peerbench.host.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Answers in the place of a tool that does not come back: from another thread, past Javalin, and with the connection
 * closed afterwards, since the thread to which it belongs is still taken. Who answers first has answered.
 */
final class InPlace implements Runnable {
    private static final String KEY = "peerbench.in-place";

    private final Context http;
    private final HttpServletResponse response;
    private final Supplier<Answers.Rendered> answer;
    private final AtomicBoolean answered = new AtomicBoolean();

    private InPlace(Context http, Supplier<Answers.Rendered> answer) {
        this.http = http;
        this.response = http.res();
        this.answer = answer;
    }

    static InPlace of(Context http, Supplier<Answers.Rendered> answer) {
        InPlace inPlace = new InPlace(http, answer);
        http.attribute(KEY, inPlace);
        return inPlace;
    }

    /** Whether the thread of the request itself is still to answer; asked once, when the tool has come back. */
    static boolean isNeeded(Context http) {
        InPlace inPlace = http.attribute(KEY);
        return inPlace == null || inPlace.claim();
    }

    private boolean claim() {
        boolean first = answered.compareAndSet(false, true);
        if (!first) {
            // Whatever the tool made of it, the answer has been sent.
            http.result(new byte[0]);
        }
        return first;
    }

    @Override
    public void run() {
        Answers.Rendered late = answer.get();
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        response.setStatus(late.status());
        response.setHeader("Connection", "close");
        response.setContentType(late.type());
        response.setContentLength(late.body().length);
        try {
            response.getOutputStream().write(late.body());
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
