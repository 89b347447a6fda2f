package org.peerbench.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One request and its answer. */
final class Exchange {
    private Exchange() {}

    static <T> HttpResponse<T> make(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> as) {
        try {
            return client.send(request, as);
        } catch (IOException broken) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " got no answer", broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped", stop);
        }
    }
}
