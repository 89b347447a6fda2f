package org.peerbench.relationships.file;

/** Files in the manner of other programs, with what each is known for. */
final class Foreign {
    /** As yEd and networkx: keys after use and inside the graph, yFiles labels, a nested network, a document type. */
    static final String GRAPHML = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!DOCTYPE graphml SYSTEM "http://graphml.graphdrawing.org/dtds/1.0rc/graphml.dtd">
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
              <key for="node" id="d6" yfiles.type="nodegraphics"/>
              <key for="node" id="w"/>
              <graph id="G" edgedefault="directed">
                <key id="w" for="edge" attr.name="weight"><default>1</default></key>
                <desc>exported</desc>
                <node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Council</y:NodeLabel></y:ShapeNode></data></node>
                <node id="n1"><desc>acute</desc><graph id="n1:" edgedefault="directed"><node id="n1::n0"/></graph></node>
                <edge source="n0" target="n1"><data key="w">3</data></edge>
                <edge id="e" source="n1" target="n0" directed="false"><data key="undeclared">x</data></edge>
                <edge id="e" source="n0" target="n1::n0"/>
                <hyperedge><endpoint node="n0"/></hyperedge>
              </graph>
              <data key="d7">resources</data>
            </graphml>
            """;

    /** As Gephi: dynamic, spells, open ends, an hour and a zone, looks, values without their wrapper. */
    static final String GEXF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://www.gexf.net/1.3" version="1.3" xmlns:viz="http:///www.gexf.net/1.3/viz">
              <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
                <attributes class="edge" mode="dynamic"><attribute id="weight" title="weight" type="float"/></attributes>
                <nodes>
                  <node id="0" label="Myriel"><viz:position x="1" y="2"/><viz:size value="9"/></node>
                  <node id="1" label="Napoleon" start="2019" end="2020-06-30"><nodes><node id="2"/></nodes></node>
                </nodes>
                <edges>
                  <edge id="0" source="0" target="1" weight="0"/>
                  <edge id="0" source="1" target="0" type="directed" start="2012-03-28T10:15:30+02:00" endopen="2013-01-01"/>
                  <edge id="2" source="0" target="2"><spells><spell start="2016-03-04" end="Infinity"/><spell end="1.5"/></spells></edge>
                  <edge id="3" source="2" target="1"><attvalue for="weight" value="2" start="2018" end="2018"/></edge>
                </edges>
              </graph>
            </gexf>
            """;

    /** A full export of Kumu. */
    static final String KUMU = """
            {"_id":"project-1","attributes":[{"name":"secret","private":true}],
             "elements":[
              {"_id":"elem-a","attributes":{"label":"Ann","element type":"Person","tags":["x","y"],"secret":"hush"}},
              {"_id":"elem-b","attributes":{"label":"Ann","element type":"Team"}},
              {"label":"Bo","type":"Team","image":null}],
             "connections":[
              {"_id":"conn-1","direction":"mutual","from":"elem-a","to":"elem-b","attributes":{"strength":3}},
              {"from":"Ann","to":"Bo","direction":"directed"},{"from":"Bo"}],
             "loops":[{"_id":"loop-1"}],"maps":[{"elements":[{"element":"elem-a","position":{"x":1,"y":2}}]}]}
            """;

    /** As UCINET and R: an isolate, a diagonal, asymmetry, blanks and spaces. */
    static final String MATRIX = " ,North, South ,East,Alone\nNorth,9,2,,\nSouth, 1,0,x,\nEast,?,,0,\nAlone,,,,0\n";

    /** As Gephi and Kumu. */
    static final String NODES = "Label;Type;Description;Tags\nCouncil;Council;\"a; b\";x|y\nTrust;Trust;;\n;;;\n";

    /** As Gephi writes its table of edges. */
    static final String EDGES =
            "\ufeff\"Source\";\"Target\";\"Type\";\"Id\";\"Label\";\"Weight\"\na;b;Directed;1;;2\nb;a;Undirected;1;;2.0\na;a;Directed;1;;1\n";

    private Foreign() {}
}
