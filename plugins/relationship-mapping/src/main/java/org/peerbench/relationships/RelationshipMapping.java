package org.peerbench.relationships;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.card.AreaPanel;
import org.peerbench.api.command.Command;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.api.help.HelpPage;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.relationships.agreement.AgreementRemarks;
import org.peerbench.relationships.agreement.AgreementRoom;
import org.peerbench.relationships.exporting.Exporting;
import org.peerbench.relationships.finding.FindingRoom;
import org.peerbench.relationships.importing.Importing;
import org.peerbench.relationships.map.Layouts;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.page.AreaCards;
import org.peerbench.relationships.page.ChangesPage;
import org.peerbench.relationships.page.MapPage;
import org.peerbench.relationships.page.MeasuresPage;
import org.peerbench.relationships.page.OnePerson;
import org.peerbench.relationships.page.OverviewPage;
import org.peerbench.relationships.page.PairPage;
import org.peerbench.relationships.page.PartnerPage;
import org.peerbench.relationships.page.PartnersPage;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.page.Remarks;
import org.peerbench.relationships.page.TieForm;
import org.peerbench.relationships.page.TiesTable;
import org.peerbench.relationships.people.CarrierRemarks;
import org.peerbench.relationships.people.KeyPeople;
import org.peerbench.relationships.people.PeopleRoom;
import org.peerbench.relationships.people.Standing;
import org.peerbench.relationships.record.Mergers;
import org.peerbench.relationships.relation.KindsPage;
import org.peerbench.relationships.route.Routes;
import org.peerbench.relationships.signal.PartnershipSignals;
import org.peerbench.relationships.survey.Perception;
import org.peerbench.relationships.survey.SurveyRoom;

/** Who works with whom in an area, how well, in whose eyes, since when; and who is missing from the table. */
public final class RelationshipMapping implements Tool {
    private static final String READ = Permissions.READ.key();
    private static final String WRITE = Permissions.WRITE.key();
    private static final String HOME = "org/peerbench/relationships/";

    private static final Remarks REMARKS = Remarks.all(CarrierRemarks::of, AgreementRemarks::of);

    private final Layouts layouts = new Layouts();

    /** Needs nothing. */
    public RelationshipMapping() {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permissions.READ);
        to.permission(Permissions.WRITE);
        to.texts(new Bundle("org.peerbench.relationships.messages"));
        to.texts(new Bundle("org.peerbench.relationships.page.messages"));
        to.texts(new Bundle("org.peerbench.relationships.change.messages"));
        to.texts(new Bundle("org.peerbench.relationships.signal.messages"));
        to.migrations(HOME + "migrations");
        to.asset(new Asset("relationship-map.css", HOME + "relationship-map.css"));
        to.asset(new Asset("relationship-pages.css", HOME + "relationship-pages.css"));
        for (String script : List.of("map.js", "large.js", "png.js", "time.js")) {
            to.asset(new Asset(script, HOME + "web/" + script));
        }
        to.navigation(new NavigationItem("page.relationships", "", 10, READ));
        to.command(new Command("overview.title", "overview.keywords", "", READ));
        to.help(new HelpPage("reading-the-map", "help.map.title", "help.map.text"));
        pages(to);
        actions(to);
        MeasuresPage.contribute(to, Perception::trusted);
        Routes.contribute(to);
        PeopleRoom.contribute(to);
        KindsPage.contribute(to);
        SurveyRoom.contribute(to);
        AgreementRoom.contribute(to);
        FindingRoom.contribute(to);
        to.areaPanel(new AreaPanel("map", "card.title", 10, READ, new AreaCards(layouts)::draw));
        to.signals(new SignalSource("partnership", PartnershipSignals::see));
        to.subscription(new Subscription<>(Event.OrganisationsMerged.class, Mergers::hear));
        Importing.contribute(to);
        Exporting.contribute(to);
        to.exporter(new TableExporter("areas/{area}/ties", READ, new TiesTable(REMARKS)::take));
    }

    private void pages(Contributions to) {
        MapPage map = new MapPage(layouts, RelationshipMapping::onePerson, REMARKS);
        to.page(new Page("", READ, OverviewPage::show));
        to.page(new Page("open", READ, OverviewPage::open));
        to.page(new Page("areas/{area}", READ, map::show));
        to.page(new Page("areas/{area}/changes", READ, new ChangesPage(layouts)::show));
        to.page(new Page("areas/{area}/map.svg", READ, map::file));
        to.page(new Page("areas/{area}/partners", WRITE, PartnersPage::show));
        to.page(new Page("areas/{area}/partners/{organisation}", READ, PartnerPage::show));
        to.page(new Page("areas/{area}/ties/new", WRITE, TieForm::show));
        to.page(new Page("areas/{area}/pairs/{from}/{to}", READ, new PairPage(REMARKS)::show));
    }

    private static void actions(Contributions to) {
        to.action(new Action("areas/{area}/partners", WRITE, PartnersPage::add));
        to.action(new Action("areas/{area}/partners/new", WRITE, PartnersPage::addNew));
        to.action(new Action("areas/{area}/partners/{organisation}/remove", WRITE, PartnersPage::remove));
        to.action(new Action("areas/{area}/ties", WRITE, TieForm::save));
        to.action(new Action("areas/{area}/reports/{report}/take-back", WRITE, PairPage::takeBack));
    }

    private static OnePerson.Known onePerson(Place place, Network network) {
        KeyPeople found =
                Standing.of(place.known(), network.question(), place.context()).keyPeople();
        return new OnePerson.Known(found.single().size(), found.known().size());
    }
}
