package org.peerbench.host.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.exchange.Answers.Given;
import org.peerbench.api.exchange.Answers.Missing;
import org.peerbench.api.exchange.Answers.Why;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.api.signal.Signals;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.host.tool.Canvass;
import org.peerbench.host.tool.Generation;

/** The stored signals, and what the tools see as of another day. May be used by any thread. */
public final class SignalInquiry implements Signals {
    private final Signals stored;
    private final Directory directory;
    private final Canvass canvass;
    private final Supplier<List<Generation>> generations;

    /** Asks those that run at the moment of the question. */
    public SignalInquiry(Signals stored, Directory directory, Canvass canvass, Supplier<List<Generation>> generations) {
        this.stored = stored;
        this.directory = directory;
        this.canvass = canvass;
        this.generations = generations;
    }

    @Override
    public List<StoredSignal> ofArea(String area) {
        return stored.ofArea(area);
    }

    @Override
    public Answers<Signal> asOf(String area, LocalDate day) {
        return directory.area(area).map(found -> ask(found, day)).orElseGet(() -> answers(List.of(), List.of()));
    }

    private Answers<Signal> ask(Area area, LocalDate day) {
        List<Generation> able = generations.get().stream()
                .filter(generation -> !generation.contributed().signals().isEmpty())
                .toList();
        List<Canvass.Outcome<List<Signal>>> outcomes = canvass.make(
                able.stream()
                        .map(generation -> new Canvass.Call<>(generation, () -> look(generation, area, day)))
                        .toList(),
                Answers.BUDGET);
        List<Given<Signal>> given = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < able.size(); i++) {
            sort(able.get(i), outcomes.get(i), given, missing);
        }
        return answers(given, missing);
    }

    private static List<Signal> look(Generation generation, Area area, LocalDate day) {
        List<Signal> seen = new ArrayList<>();
        for (SignalSource source : generation.contributed().signals()) {
            seen.addAll(source.seeing().look(area, day, generation.context()));
        }
        return seen;
    }

    private static void sort(
            Generation generation,
            Canvass.Outcome<List<Signal>> outcome,
            List<Given<Signal>> given,
            List<Missing> missing) {
        String name = ToolName.of(generation);
        if (outcome instanceof Canvass.Outcome.Said<List<Signal>> said) {
            given.add(new Given<>(generation.id(), name, said.answer()));
        } else {
            boolean late = outcome instanceof Canvass.Outcome.Late<List<Signal>>;
            missing.add(new Missing(generation.id(), name, late ? Why.LATE : Why.FAILED));
        }
    }

    private static Answers<Signal> answers(List<Given<Signal>> given, List<Missing> missing) {
        return new Answers<>(given, missing, AnswerNote.of(given, missing));
    }
}
