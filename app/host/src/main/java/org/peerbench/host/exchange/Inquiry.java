package org.peerbench.host.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.exchange.Answering;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.exchange.Answers.Given;
import org.peerbench.api.exchange.Answers.Missing;
import org.peerbench.api.exchange.Answers.Why;
import org.peerbench.api.exchange.Question;
import org.peerbench.host.tool.Canvass;
import org.peerbench.host.tool.Generation;

/** Puts a tool's question to all tools that answer its kind. May be used by any thread. */
public final class Inquiry implements Asking {
    /** A question may lead to a question, and that to a third. */
    private static final int DEEPEST = 3;

    private final Canvass canvass;
    private final Supplier<List<Generation>> generations;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    /** Asks those that run at the moment of the question. */
    public Inquiry(Canvass canvass, Supplier<List<Generation>> generations) {
        this.canvass = canvass;
        this.generations = generations;
    }

    private record Asked<A>(Generation generation, Answering<A, Question<A>> answering) {}

    /**
     * What all tools together know.
     *
     * @throws Refusal if tools ask each other without end
     */
    @Override
    public <A> Answers<A> ask(Question<A> question, Viewer viewer) {
        if (depth.get() == DEEPEST) {
            throw new Refusal(Refusal.Kind.CONFLICT, "QUESTION_LOOP", Sentences.of("exchange.loop", DEEPEST));
        }
        List<Missing> missing = new ArrayList<>();
        List<Asked<A>> allowed = new ArrayList<>();
        for (Asked<A> asked : able(question)) {
            if (may(asked, question, viewer)) {
                allowed.add(asked);
            } else {
                missing.add(missing(asked, Why.NOT_ALLOWED));
            }
        }
        List<Given<A>> given = new ArrayList<>();
        List<Canvass.Outcome<Optional<List<A>>>> outcomes =
                canvass.make(calls(allowed, question, viewer), Answers.BUDGET);
        for (int i = 0; i < allowed.size(); i++) {
            sort(allowed.get(i), outcomes.get(i), given, missing);
        }
        return new Answers<>(given, missing, AnswerNote.of(given, missing));
    }

    @SuppressWarnings("unchecked") // An answering's kind is the class of the questions that it takes.
    private <A> List<Asked<A>> able(Question<A> question) {
        List<Asked<A>> able = new ArrayList<>();
        for (Generation generation : generations.get()) {
            for (Answering<?, ?> answering : generation.contributed().<Answering<?, ?>>all(Answering.class)) {
                if (answering.kind() == question.getClass()) {
                    able.add(new Asked<>(generation, (Answering<A, Question<A>>) answering));
                }
            }
        }
        return able;
    }

    private static boolean may(Asked<?> asked, Question<?> question, Viewer viewer) {
        String key = asked.answering().permission();
        return viewer.may(asked.generation().contributed().permission(key), question.area());
    }

    private <A> List<Canvass.Call<Optional<List<A>>>> calls(
            List<Asked<A>> allowed, Question<A> question, Viewer viewer) {
        int deeper = depth.get() + 1;
        List<Canvass.Call<Optional<List<A>>>> calls = new ArrayList<>();
        for (Asked<A> asked : allowed) {
            calls.add(new Canvass.Call<>(asked.generation(), () -> {
                depth.set(deeper);
                try {
                    return asked.answering()
                            .finding()
                            .find(question, viewer, asked.generation().context())
                            .map(List::copyOf);
                } finally {
                    depth.remove();
                }
            }));
        }
        return calls;
    }

    private static <A> void sort(
            Asked<A> asked, Canvass.Outcome<Optional<List<A>>> outcome, List<Given<A>> given, List<Missing> missing) {
        if (outcome instanceof Canvass.Outcome.Said<Optional<List<A>>> said) {
            said.answer()
                    .ifPresentOrElse(
                            rows -> given.add(
                                    new Given<>(asked.generation().id(), ToolName.of(asked.generation()), rows)),
                            () -> missing.add(missing(asked, Why.NOT_RECORDED)));
        } else {
            boolean late = outcome instanceof Canvass.Outcome.Late<Optional<List<A>>>;
            missing.add(missing(asked, late ? Why.LATE : Why.FAILED));
        }
    }

    private static Missing missing(Asked<?> asked, Why why) {
        return new Missing(asked.generation().id(), ToolName.of(asked.generation()), why);
    }
}
