package org.peerbench.bench;

/** The yardstick of {@link StartRun} as a program of its own: it says where it listens, and goes on until it is ended. */
public final class BareHello {
    private BareHello() {}

    /** Starts. */
    public static void main(String[] none) {
        BareServer bare = BareServer.start();
        System.out.println("http://" + Connection.HOST + ":" + bare.javalin().port());
    }
}
