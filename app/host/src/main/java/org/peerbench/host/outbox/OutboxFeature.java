package org.peerbench.host.outbox;

import java.util.List;
import java.util.function.Supplier;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.tool.Generation;

/** The coordinators' pages of messages, mounted at the root. */
public final class OutboxFeature implements Tool {
    static final String PATH = "messages";
    private static final int POSITION = 60;

    private final MessageListPage list;
    private final MessagePage one;

    /**
     * The pages over what sends.
     *
     * @param running the tools that run now: a message says which of them put it
     */
    public OutboxFeature(Sending sending, Supplier<List<Generation>> running) {
        list = new MessageListPage(sending);
        one = new MessagePage(sending, new Senders(running));
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(Sending.TEXTS);
        to.navigation(new NavigationItem("outbox.title", PATH, POSITION, HostPermissions.COORDINATE.key()));
        to.personalData(HeldMessages.data());
        list.contribute(to);
        one.contribute(to);
    }
}
