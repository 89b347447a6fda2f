package org.peerbench.host.tool;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * One call into a tool while it runs. Its end belongs either to its own thread or to the watch, which then interrupts
 * that thread and answers in its place.
 */
final class Passage {
    private enum State {
        RUNNING,
        OVERDUE,
        STUCK,
        ENDED
    }

    private final Thread thread = Thread.currentThread();
    private final long began = System.nanoTime();
    private final long budget;
    private final Runnable answer;
    private State state = State.RUNNING;

    /** The runnable answers in the place of a call that is overdue. */
    Passage(Duration budget, Runnable answer) {
        this.budget = budget.toNanos();
        this.answer = answer;
    }

    Thread thread() {
        return thread;
    }

    boolean isSpent(long now) {
        return now - began > budget;
    }

    /** Whether it goes on though it was told to end, and has had as long again as its budget, at most two seconds. */
    boolean isPastGrace(long now) {
        return now - began > budget + Math.min(budget, Duration.ofSeconds(2).toNanos());
    }

    /** Tells the thread to end; answers whether that had not been done before. */
    synchronized boolean expire() {
        if (state != State.RUNNING) {
            return false;
        }
        state = State.OVERDUE;
        thread.interrupt();
        return true;
    }

    /**
     * Ends what the thread waits for, unless it has come back: then it is answering by itself already, and what it waits
     * for now is its own.
     */
    synchronized void free(Consumer<Thread> freeing) {
        if (state == State.OVERDUE) {
            freeing.accept(thread);
        }
    }

    /** Answers in the place of the thread, which may be in the middle of something. */
    void answerInstead() {
        answer.run();
    }

    /** Answers whether the thread is found not to have ended, for the first time. */
    synchronized boolean stick() {
        if (state != State.OVERDUE) {
            return false;
        }
        state = State.STUCK;
        return true;
    }

    synchronized boolean isStuck() {
        return state == State.STUCK;
    }

    /** The thread has come back; answers whether it is still its turn to say what came of it. */
    synchronized boolean end() {
        boolean inTime = state == State.RUNNING;
        state = State.ENDED;
        if (!inTime) {
            // The interrupt was meant for the tool, not for what this thread does next.
            Thread.interrupted();
        }
        return inTime;
    }
}
