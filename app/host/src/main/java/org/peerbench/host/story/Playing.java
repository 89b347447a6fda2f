package org.peerbench.host.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.route.Method;
import org.peerbench.host.http.InnerCall;
import org.peerbench.host.outbox.ByHand;
import org.peerbench.host.seed.SeedAct;
import org.peerbench.host.seed.SeedImport;
import org.peerbench.host.seed.SeedStory;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolFailure;
import org.peerbench.host.tool.ToolGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays a story with one tool. What lies after today has not happened, and neither has what builds on it. Letters go out
 * on their day, by hand.
 *
 * @param tool        with the story's clock and jobs
 * @param coordinator who does what nobody else is named for
 * @param areaId      an area's code to its id
 * @param today       to which days are counted
 * @param bring       brings a file in
 */
public record Playing(
        Generation tool,
        MovingClock clock,
        ToolGate gate,
        InnerCall calls,
        Viewer coordinator,
        UnaryOperator<String> areaId,
        LocalDate today,
        Consumer<SeedImport> bring) {
    private static final Logger LOG = LoggerFactory.getLogger(Playing.class);
    private static final LocalTime MORNING = LocalTime.of(8, 50);
    private static final int STEP = 37;
    private static final int SPAN = 200;
    private static final String ACCOUNT = "demo";
    private static final Author ITSELF = new Author("system", "Peerbench", "jobs");

    /** Plays it; an act that the tool will not do, such as one of another version, ends the story there. */
    public void perform(SeedStory story) {
        Told told = new Told(today);
        List<SeedAct> acts = story.acts().stream()
                .filter(act -> told.day(act.day()).isBefore(today))
                .sorted(Comparator.comparing(act -> told.day(act.day())))
                .toList();
        for (SeedAct act : acts) {
            try {
                clock.go(told.day(act.day()), act.time().orElseGet(() -> usual(acts.indexOf(act))));
                perform(act, told);
            } catch (Told.NotThere later) {
                LOG.debug("An act is left out", later);
            } catch (Refusal | ToolFailure refused) {
                LOG.warn("The story with {} ends at {}", story.tool(), act, refused);
                return;
            }
        }
    }

    /** Some time in the morning. */
    private static LocalTime usual(int act) {
        return MORNING.plusMinutes((long) act * STEP % SPAN);
    }

    private void perform(SeedAct act, Told told) {
        if (act instanceof SeedAct.Bring file) {
            bring.accept(file.file());
        } else if (act instanceof SeedAct.Call call) {
            call(call, told);
            letters();
        } else if (act instanceof SeedAct.Work work) {
            gate.pass(tool, () -> tool.context().jobs().start(work.job(), Map.of(), ITSELF));
            letters();
        }
    }

    private void call(SeedAct.Call call, Told told) {
        Viewer by = call.by().map(this::viewer).orElse(coordinator);
        String path = told.said(call.path());
        JsonNode body = call.body() == null ? null : told.said(call.body());
        Long seen = null;
        if (call.method().equals(Method.PUT.name())) {
            ObjectNode stands = calls.answer(Method.GET, path, null, null, by).deepCopy();
            seen = stands.path("revision").asLong();
            body = stands.setAll((ObjectNode) body);
        }
        JsonNode answer = calls.answer(Method.valueOf(call.method()), path, body, seen, by);
        call.keep().ifPresent(name -> told.keep(name, id(call, answer, told)));
    }

    private Viewer viewer(SeedAct.Lead lead) {
        return new Viewer(ACCOUNT, lead.name(), Role.AREA_LEAD, Set.of(areaId.apply(lead.area())));
    }

    private static String id(SeedAct.Call call, JsonNode answer, Told told) {
        if (call.where().isEmpty()) {
            return answer.path("id").asText();
        }
        return StreamSupport.stream(answer.path("items").spliterator(), false)
                .filter(item -> call.where().entrySet().stream()
                        .allMatch(each -> item.path(each.getKey()).asText().equals(told.said(each.getValue()))))
                .map(item -> item.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new Told.NotThere(call.keep().orElseThrow()));
    }

    private void letters() {
        boolean any = tool.context().database().read(sql -> ByHand.waits(sql, tool.id()));
        if (!any) {
            return;
        }
        Author author = new Author(coordinator.account(), coordinator.name(), tool.mount());
        tool.context().database().write(author, "", tx -> {
            ByHand.sent(tx, tool.id(), author, clock.instant());
            return null;
        });
    }
}
