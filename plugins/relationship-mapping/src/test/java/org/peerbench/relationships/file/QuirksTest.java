package org.peerbench.relationships.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.relationships.file.graphml.GraphmlReader;

/** What users of other programs reported as lost or misread; each with the issue that it comes from. */
class QuirksTest {
    private static final String TWO = "<node id='a'/><node id='b'/>";

    /** jgrapht #321 and networkx: keys within the graph, and one id for a node's and an edge's key. */
    @Test
    void keysMayStandInTheGraphAndShareAnIdBetweenNodesAndEdges() {
        NetworkFile file = Parsed.graphml(
                "<graph edgedefault='directed'><key id='k' for='node' attr.name='label'/><key id='k' for='edge' attr.name='weight'/>"
                        + "<node id='a'><data key='k'>Council</data></node><node id='b'/>"
                        + "<edge source='a' target='b'><data key='k'>3</data></edge></graph><data key='z'>beyond</data>");
        assertEquals("Council", file.nodes().get(0).label());
        assertEquals(Map.of("weight", "3"), file.links().get(0).attributes());
        assertEquals(List.of(), file.repairs());
    }

    /** networkx #784: keys without attr.type; networkx #3167: data under a key that is never announced. */
    @Test
    void keysWithoutATypeOrNeverAnnouncedAreRead() {
        NetworkFile file = Parsed.graphml(
                "<key id='d0' for='edge' attr.name='since'/><graph edgedefault='directed'>" + TWO
                        + "<edge source='a' target='b'><data key='d0'>2020</data><data key='mixed'>x</data></edge></graph>");
        assertEquals(Map.of("since", "2020", "mixed", "x"), file.links().get(0).attributes());
        assertEquals(List.of(Repair.Code.UNDECLARED_KEY), Parsed.codes(file));
    }

    /** gephi #2827 and #7732: one id on several edges left one edge. */
    @Test
    void linksWithOneIdAreAllRead() {
        NetworkFile file = Parsed.graphml("<graph edgedefault='directed'>" + TWO
                + "<edge id='e' source='a' target='b'/><edge id='e' source='b' target='a'/></graph>");
        assertEquals(2, file.links().size());
        assertEquals(List.of(Repair.Code.SAME_LINK_ID), Parsed.codes(file));
    }

    /** gephi #2849: rows of a mixed file vanished. */
    @Test
    void aSingleLinkMaySayOtherwiseThanTheFile() {
        NetworkFile file = Parsed.graphml("<graph edgedefault='directed'>" + TWO
                + "<edge source='a' target='b' directed='false'/><edge source='b' target='a'/></graph>");
        assertEquals(
                List.of(Direction.BOTH_WAYS, Direction.UNSAID),
                file.links().stream().map(Link::direction).toList());
        assertEquals(Direction.ONE_WAY, file.usual());
    }

    /** yEd: a key without a name or a type holds what is drawn. */
    @Test
    void aLabelThatYedDrawsIsTheName() {
        NetworkFile file = Parsed.graphml(
                "<key for='node' id='d6' yfiles.type='nodegraphics'/><graph><node id='n0'>"
                        + "<data key='d6'><y:ShapeNode><y:Geometry/><y:NodeLabel>Council</y:NodeLabel></y:ShapeNode></data></node></graph>");
        assertEquals("Council", file.nodes().get(0).label());
    }

    @Test
    void aLinkBetweenMoreThanTwoIsCountedAndLeftOut() {
        NetworkFile file = Parsed.graphml("<graph>" + TWO + "<hyperedge/></graph>");
        assertEquals(List.of(3, 1), List.of(file.read(), file.skipped()));
    }

    @Test
    void anEndThatIsNotListedBecomesANode() {
        NetworkFile file = Parsed.graphml("<graph><edge source='a' target='b'/></graph>");
        assertEquals(2, file.nodes().size());
        assertEquals(1, file.read());
    }

    /** networkx 2.8.8 reads no file of Gephi Lite: three slashes in the namespace of looks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gexf.net/1.3",
                "http://www.gexf.net/1.3",
                "http://www.gexf.net/1.2draft",
                "http://www.gexf.net/1.1draft"
            })
    void everyNamespaceOfGexfIsRead(String namespace) {
        NetworkFile file = Parsed.gexf("<gexf xmlns='" + namespace + "' xmlns:viz='http:///www.gexf.net/1.3/viz'>"
                + "<graph><nodes><node id='1' label='Ann'><viz:size value='3'/></node></nodes></graph></gexf>");
        assertEquals("Ann", file.nodes().get(0).label());
    }

    /** gephi #1611: "i have just year". */
    @Test
    void aYearAloneIsATime() {
        NetworkFile file = gexfEdge("start='2015' end='2017.0'");
        assertEquals(Map.of("from", "2015", "to", "2018"), file.links().get(0).attributes());
    }

    @Test
    void aTimeWithAZoneKeepsItsDayAndAnOpenEndIsNotMoved() {
        NetworkFile file = gexfEdge("start='2012-03-28T10:15:30+02:00' endopen='2013-01-01'");
        assertEquals(
                Map.of("from", "2012-03-28", "to", "2013-01-01"),
                file.links().get(0).attributes());
        assertEquals(List.of(Repair.Code.TIME_OF_DAY), Parsed.codes(file));
    }

    /** Gephi writes times such as {@code [2016-03-04, Infinity]}. */
    @Test
    void anEndOfTimeIsNoEnd() {
        assertEquals(
                Map.of("from", "2016-03-04"),
                gexfEdge("start='2016-03-04' end='Infinity'").links().get(0).attributes());
    }

    @Test
    void eachSpellIsAStatementOfItsOwn() {
        NetworkFile file = Parsed.gexf(
                "<gexf><graph><edges><edge source='a' target='b' weight='0'>"
                        + "<spells><spell start='2010' end='2011'/><spell start='2014'/></spells></edge></edges></graph></gexf>");
        assertEquals(2, file.links().size());
        assertEquals("0", file.links().get(0).attributes().get("weight"));
        assertEquals("2014", file.links().get(1).attributes().get("from"));
    }

    @Test
    void aValueWithoutItsWrapperIsRead() {
        NetworkFile file = Parsed.gexf(
                "<gexf><graph><attributes class='edge'><attribute id='0' title='level'/></attributes>"
                        + "<edges><edge source='a' target='b'><attvalue for='0' value='2'/></edge></edges></graph></gexf>");
        assertEquals("2", file.links().get(0).attributes().get("level"));
    }

    private static NetworkFile gexfEdge(String times) {
        return Parsed.gexf("<gexf><graph><nodes><node id='a'/><node id='b'/></nodes><edges><edge source='a' target='b' "
                + times + "/></edges></graph></gexf>");
    }

    /** gephi #2837: isolates vanished from a matrix. */
    @Test
    void whoeverIsNamedInAMatrixStays() {
        NetworkFile file = Parsed.matrix(false, ",A,B,C", "A,,1,", "B,,,", "C,,,");
        assertEquals(3, file.nodes().size());
        assertEquals(1, file.links().size(), "a blank is not nought");
    }

    @Test
    void aMatrixKeepsBothSidesAndSaysWhereTheyDiffer() {
        NetworkFile file = Parsed.matrix(true, ",A,B,C", "A,9, 2 ,1", "B,1,0,", "C,,,");
        assertEquals(
                List.of("A B ONE_WAY", "A C BOTH_WAYS", "B A ONE_WAY"),
                file.links().stream()
                        .map(link -> link.source() + " " + link.target() + " " + link.direction())
                        .toList());
        assertEquals(List.of(Repair.Code.DIAGONAL, Repair.Code.ASYMMETRIC), Parsed.codes(file));
    }

    /** R's write.table leaves the corner out. */
    @Test
    void aMatrixWithoutItsCornerIsRead() {
        NetworkFile file = Parsed.matrix(false, "A,B", "A,0,1", "B,2,0");
        assertEquals(
                List.of("1", "2"),
                file.links().stream()
                        .map(link -> link.attributes().get("level"))
                        .toList());
    }

    /** gephi #2924: the second sheet overwrote the first; gephi #638: edges were read as nodes. */
    @Test
    void sheetsAreToldByTheirHeadingsAndNoneOverwritesAnother() {
        NetworkFile file = Parsed.sheets(
                Parsed.grid("Sheet1", "Source,Target,Type,Weight", "1.0,2,Undirected,3", "2,1,Directed,1"),
                Parsed.grid("Sheet2", "Id,Label", "1,Council", "2,Trust", "3,Alone"));
        assertEquals(3, file.nodes().size());
        assertEquals(2, file.links().size());
        assertEquals("1", file.links().get(0).source(), "a number that a sheet turned into 1.0");
        assertEquals(Direction.BOTH_WAYS, file.links().get(0).direction());
        assertEquals(List.of(), file.repairs());
    }

    @Test
    void strayCellsAndRepeatedHeadingsOfASheetAreSaid() {
        NetworkFile file =
                Parsed.sheets(Parsed.grid("Elements", "Label,Type", "Ann,Person,stray", "Label,Type", ",", "Bo"));
        assertEquals(2, file.nodes().size());
        assertEquals(List.of(Repair.Code.REPEATED_HEADINGS, Repair.Code.STRAY_CELL), Parsed.codes(file));
    }

    /** Kumu finds an end by id, else by label and type, else by label. */
    @Test
    void kumuElementsOfOneLabelAreTwoWhereTheirTypesDiffer() {
        NetworkFile file = Parsed.kumu(
                "{'elements':[{'label':'Ann','type':'Person'},{'label':'Ann','type':'Team'}],'connections':[{'from':'Ann','to':'Ann (Team)','direction':'mutual'}]}"
                        .replace('\'', '"'));
        assertEquals(2, file.nodes().size());
        assertEquals("Ann (Team)", file.links().get(0).target());
        assertEquals(Direction.BOTH_WAYS, file.links().get(0).direction());
        assertEquals(List.of(Repair.Code.AMBIGUOUS_NAME), Parsed.codes(file));
    }

    @Test
    void kumuPrivateFieldsAreNotKept() {
        NetworkFile file = Parsed.kumu(
                "{'attributes':[{'name':'mood','private':true}],'elements':[{'_id':'elem-1','attributes':{'label':'Ann','mood':'cross','tags':['x','y']}}]}"
                        .replace('\'', '"'));
        assertEquals(Map.of("tags", "x | y"), file.nodes().get(0).attributes());
        assertEquals(List.of(Repair.Code.PRIVATE), Parsed.codes(file));
    }

    @Test
    void nothingOutsideAFileIsRead() {
        String file =
                "<!DOCTYPE graphml [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><graphml><graph><node id='a'><desc>&x;</desc></node></graph></graphml>";
        Unreadable refused = assertThrows(Unreadable.class, () -> GraphmlReader.read(Parsed.in(file), Limits.STANDARD));
        assertTrue(List.of(Unreadable.Reason.REFERS_OUTSIDE, Unreadable.Reason.DAMAGED)
                .contains(refused.reason()));
    }

    @Test
    void aFileThatGrowsOrNestsBeyondMeasureIsRefused() {
        Limits few = new Limits(3, 3, 1_000, 10, 100);
        String many = "<graphml><graph>" + "<node id='a'/>".repeat(2)
                + "<node id='b'/><node id='c'/><node id='d'/></graph></graphml>";
        assertEquals(Unreadable.Reason.TOO_MANY_NODES, refused(many, few));
        assertEquals(Unreadable.Reason.TOO_DEEP, refused("<graphml>".repeat(20), few));
        assertEquals(Unreadable.Reason.TOO_LARGE, refused("<graphml>" + "<a/>".repeat(2_000), few));
    }

    private static Unreadable.Reason refused(String text, Limits limits) {
        return assertThrows(Unreadable.class, () -> GraphmlReader.read(Parsed.in(text), limits))
                .reason();
    }

    /** igraph's write_graph: nodes are numbered anew, and what they were called stands in an attribute. */
    @Test
    void idsThatAnotherProgramNumberedAnewAreThoseThatTheyWere() {
        NetworkFile file =
                Parsed.graphml("<key id='v_id' for='node' attr.name='id'/><key id='e_id' for='edge' attr.name='id'/>"
                        + "<graph><node id='n0'><data key='v_id'>council</data></node>"
                        + "<node id='n1'><data key='v_id'>trust</data></node>"
                        + "<edge source='n0' target='n1'><data key='e_id'>r7</data></edge></graph>");
        assertEquals(
                List.of("council", "trust"), file.nodes().stream().map(Node::id).toList());
        assertEquals("council", file.links().get(0).source());
        assertEquals(Map.of(), file.links().get(0).attributes());
    }

    @Test
    void anAnswerAboutSomebodyWhoWasTakenOutOfTheFileIsLeftOutAndTheOthersStay() {
        String packed = "[{\"about\":\"b\",\"status\":\"DONT_KNOW\"},{\"about\":\"gone\",\"level\":\"0\"}]";
        NetworkFile file = Parsed.graphml("<key id='k' for='node' attr.name='answers_without_a_line'/>"
                + "<graph><node id='a'><data key='k'>" + packed.replace("\"", "&quot;")
                + "</data></node><node id='b'/></graph>");
        assertEquals(1, file.links().size());
        assertEquals(1, file.skipped());
        assertEquals(List.of(Repair.Code.MISSING_END), Parsed.codes(file));
    }
}
