package org.peerbench.host.outbox;

import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.host.access.HostPermissions;

/** The coordinators' pages of messages, mounted at the root. */
public final class OutboxFeature implements Tool {
    static final String PATH = "messages";
    private static final int POSITION = 60;

    private final MessageListPage list;
    private final MessagePage one;

    /** The pages over what sends. */
    public OutboxFeature(Sending sending) {
        list = new MessageListPage(sending);
        one = new MessagePage(sending);
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
