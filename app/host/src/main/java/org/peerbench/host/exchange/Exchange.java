package org.peerbench.host.exchange;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.peerbench.api.data.Database;
import org.peerbench.host.event.EventDesk;
import org.peerbench.host.tool.Canvass;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/**
 * Everything by which the tools of one workbench meet.
 *
 * @param canvass   calls several at once
 * @param inquiry   asks them for each other
 * @param gathering asks them for the host's pages
 * @param delivery  brings them events
 * @param erasures  lets them forget a person
 */
public record Exchange(Canvass canvass, Inquiry inquiry, Gathering gathering, Delivery delivery, Erasures erasures)
        implements AutoCloseable {
    /**
     * Puts it together.
     *
     * @param generations those that run now, the host's own among them
     */
    public static Exchange over(
            Database database, EventDesk desk, ToolGate gate, Supplier<List<Generation>> generations, Clock clock) {
        Canvass canvass = new Canvass(gate);
        return new Exchange(
                canvass,
                new Inquiry(canvass, generations),
                new Gathering(canvass, generations),
                new Delivery(database, desk, gate, generations, clock),
                new Erasures(database, canvass, generations, clock));
    }

    /** Other tools run than before. */
    public void follow() {
        delivery.follow();
        erasures.follow();
    }

    @Override
    public void close() {
        delivery.close();
        erasures.close();
        canvass.close();
    }
}
