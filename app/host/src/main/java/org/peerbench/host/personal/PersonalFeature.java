package org.peerbench.host.personal;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.exchange.Exchange;

/** The pages about what is held about a person. They are for coordinators and administrators. */
public final class PersonalFeature implements Tool {
    private static final String ONE = "people/{person}";

    private final Exchange exchange;

    /** Asks every tool through this. */
    public PersonalFeature(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public void contribute(Contributions to) {
        String coordinate = HostPermissions.COORDINATE.key();
        HeldPage held = new HeldPage(exchange);
        ErasePage erase = new ErasePage(exchange);
        to.texts(new Bundle("org.peerbench.host.personal.messages"));
        to.personalData(new PersonalData("directory", DirectoryHolding::find, DirectoryHolding::erase));
        to.page(new Page(ONE + "/held", coordinate, held::show));
        to.page(new Page(ONE + "/held.json", coordinate, held::take));
        to.page(new Page(ONE + "/erase", coordinate, erase::ask));
        to.action(new Action(ONE + "/erase", coordinate, erase::erase));
        to.route(Route.get(
                ONE + "/held",
                coordinate,
                "All that is held about a person, in the directory and in every tool",
                List.of(),
                HeldRecord.class,
                (call, context) -> Reply.ok(held.record(call.request(), context))));
    }
}
