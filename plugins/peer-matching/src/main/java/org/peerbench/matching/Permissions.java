package org.peerbench.matching;

import java.util.EnumSet;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;

/** What people may do in this tool. */
public final class Permissions {
    /** See what everybody may: what the tool is for, and what other tools say of themes. */
    public static final Permission READ = Permission.reading("read");

    /** Come to needs and offers at all. Which of them, {@link #CARE} says for each. */
    public static final Permission COME =
            new Permission("come", EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.AREA_LEAD), false);

    /** See and record what an area needs and offers: coordinators everywhere, area leads in their own areas. */
    public static final Permission CARE = Permission.writing("care");

    /** Arrange: move urgency, propose, block, see private reasons. */
    public static final Permission ARRANGE = Permission.coordinating("arrange");

    /** Say what the network wants of every round: not for one coordinator alone, whose own rounds it may be about. */
    public static final Permission GOVERN = Permission.administering("govern");

    private Permissions() {}
}
