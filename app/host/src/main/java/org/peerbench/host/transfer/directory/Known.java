package org.peerbench.host.transfer.directory;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.directory.OrganisationFilter;
import org.peerbench.host.directory.Organisations;

/** What a table's cells can refer to. */
final class Known {
    /** All areas, ended ones too. */
    static final AreaFilter ALL_AREAS = new AreaFilter(null, null, null, null, null);

    /** All organisations, ended ones too. */
    static final OrganisationFilter ALL_ORGANISATIONS = new OrganisationFilter(null, Set.of(), null, null, null);

    private Known() {}

    static References areas(Handle sql) {
        References areas = new References("Area");
        for (AreaEntry entry : new Areas(sql).all(ALL_AREAS)) {
            Area area = entry.area();
            areas.add(area.id(), area.code(), area.name());
        }
        return areas;
    }

    static References organisations(Handle sql) {
        References organisations = new References("Organisation");
        for (OrganisationEntry entry : new Organisations(sql).all(ALL_ORGANISATIONS)) {
            Organisation organisation = entry.organisation();
            organisations.add(organisation.id(), organisation.code(), organisation.name());
        }
        return organisations;
    }
}
