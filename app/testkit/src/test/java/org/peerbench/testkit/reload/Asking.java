package org.peerbench.testkit.reload;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;

/** Asks for the word again and again, and keeps every answer that is not 200. */
final class Asking extends Thread {
    private final Api api;
    private final AtomicBoolean ended;
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private volatile int count;

    Asking(Api api, AtomicBoolean ended) {
        this.api = api;
        this.ended = ended;
    }

    @Override
    public void run() {
        int asked = 0;
        while (!ended.get()) {
            ApiAnswer answer = api.get("/api/tools/word-tool/word");
            if (answer.status() != 200) {
                failures.add(answer.status() + " " + answer.text());
            }
            count = ++asked;
        }
    }

    int count() {
        return count;
    }

    List<String> failures() {
        return failures;
    }
}
